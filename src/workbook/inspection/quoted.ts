/** A text as it is written in a formula. */
export const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
