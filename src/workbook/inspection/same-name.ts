/** Excel takes names of sheets, tables and cells for the same in any case. */
export const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
