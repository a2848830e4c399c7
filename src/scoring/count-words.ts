const UNITS = "none one two three four five six seven eight nine ten eleven twelve".split(" ");
/** What stands before "teen", from thirteen on, and before "ty", from twenty on. */
const TEENS = "thir four fif six seven eigh nine".split(" ");
const TENS = "twen thir for fif six seven eigh nine".split(" ");

/** A whole number in British words: "none", "forty-eight", "one hundred and four"; below a million. */
export function countInWords(count: number): string {
  if (count < 20) return UNITS[count] ?? `${TEENS[count - 13]!}teen`;
  if (count < 100) {
    const unit = count % 10;
    const ten = `${TENS[Math.floor(count / 10) - 2]!}ty`;
    return unit === 0 ? ten : `${ten}-${UNITS[unit]!}`;
  }
  const [size, word] = count < 1000 ? ([100, "hundred"] as const) : ([1000, "thousand"] as const);
  const rest = count % size;
  const head = `${countInWords(Math.floor(count / size))} ${word}`;
  if (rest === 0) return head;
  return `${head}${rest < 100 ? " and " : " "}${countInWords(rest)}`;
}

/** A count in the house style of the report: none and one to ten in words, 11 and over in figures. */
export function countInHouseStyle(count: number): string {
  return count <= 10 ? countInWords(count) : String(count);
}
