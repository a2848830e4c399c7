/** Whether a colour as Office gives it (#RRGGBB) is dark; undefined where Office gives none. */
export function isDarkColour(colour: string | undefined): boolean | undefined {
  const [, ...parts] = /^#?(..)(..)(..)$/.exec(colour ?? "") ?? [];
  const [red, green, blue] = parts.map((part) => parseInt(part, 16));
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
