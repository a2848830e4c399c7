/** The names of a workbook, kept up to date while some are made. */
export interface NamesOf {
  readonly context: Excel.RequestContext;
  readonly names: Set<string>;
}

/** Reads the workbook's names. One sync. */
export async function readNames(context: Excel.RequestContext): Promise<Set<string>> {
  const names = context.workbook.names.load("items/name");
  await context.sync();
  return new Set(names.items.map(({ name }) => name));
}

/** Gives cells, or a constant, a name, also one that points nowhere any more. */
export function defineName({ context, names }: NamesOf, name: string, range: Excel.Range | string): void {
  if (names.has(name)) context.workbook.names.getItem(name).delete();
  context.workbook.names.add(name, range);
  names.add(name);
}
