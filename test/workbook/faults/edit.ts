type Cell = string | number | boolean;

/** What a person does to a workbook, in few words. */
function hands(context: Excel.RequestContext) {
  const { worksheets, tables, names } = context.workbook;
  return {
    sheet: (name: string) => worksheets.getItem(name),
    addSheet: (name: string) => worksheets.add(name),
    table: (name: string) => tables.getItem(name),
    deleteNames(...all: string[]) {
      for (const name of all) names.getItem(name).delete();
    },
    write(sheet: string, address: string, cells: readonly (readonly Cell[])[]) {
      worksheets.getItem(sheet).getRange(address).formulas = cells.map((row) => [...row]);
    },
    /** Empties a row of what a name stands for, counted from 0. */
    clearContents(name: string, row: number) {
      names.getItem(name).getRange().getRow(row).clear("Contents");
    },
  };
}

/** Changes the workbook as a person would. */
export const edit = (change: (book: ReturnType<typeof hands>) => void) => (): Promise<void> =>
  Excel.run(async (context) => {
    change(hands(context));
    await context.sync();
  });
