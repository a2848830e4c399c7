/** Excel takes names of sheets, tables and cells for the same in any case. */
export const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

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

/**
 * Gives cells, or a constant, a name, also one that points nowhere any more. Given as a formula, "=Report!$A$1", it is one
 * action: a name that is there is never lost half-way, and what is found by it with it.
 */
export function defineName({ context, names }: NamesOf, name: string, reference: Excel.Range | string): void {
  const item = names.has(name) ? context.workbook.names.getItem(name) : null;
  if (item && typeof reference === "string") item.formula = reference;
  else {
    item?.delete();
    context.workbook.names.add(name, reference);
  }
  names.add(name);
}
