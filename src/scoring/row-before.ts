/** The row where a key stood before, if it did; else the key is noted with this row. */
export function rowBefore(rows: Map<string, number>, key: string, row: number): number | undefined {
  const before = rows.get(key);
  if (before === undefined) rows.set(key, row);
  return before;
}
