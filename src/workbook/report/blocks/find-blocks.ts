/** A block that stands somewhere in the workbook already. */
export interface FoundBlock {
  readonly area: Excel.Range;
  readonly formulas: readonly (readonly (string | number | boolean)[])[];
  readonly texts: readonly (readonly string[])[];
  readonly row: number;
  readonly column: number;
  readonly columnCount: number;
}

/** Asks for the ranges of names, which are there after the next sync; of a name that lost its cells a null object. */
export function queueBlocks(context: Excel.RequestContext, taken: ReadonlySet<string>, names: readonly string[]) {
  const found = names
    .filter((name) => taken.has(name))
    .map((name) => {
      const area = context.workbook.names.getItem(name).getRangeOrNullObject();
      area.load("formulas,text,rowIndex,columnIndex,columnCount,address");
      return [name, area] as const;
    });
  return (name: string): FoundBlock | null => {
    const area = found.find(([one]) => one === name)?.[1];
    if (!area || area.isNullObject) return null;
    const { formulas, text: texts, rowIndex: row, columnIndex: column, columnCount } = area;
    return { area, formulas: formulas as (string | number | boolean)[][], texts, row, column, columnCount };
  };
}
