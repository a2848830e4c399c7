import { ExcelObject } from "./excel-object";

/** One property: what is read, and how what is given is checked and kept; without `set` it is read-only. */
export interface Property<Self, Value> {
  readonly get: (self: Self) => Value;
  readonly set?: (self: Self, given: unknown) => void;
}

type PropertyTable<Self> = Readonly<Record<string, Property<Self, unknown>>>;
type Values<Table> = {
  -readonly [Name in keyof Table]: Table[Name] extends Property<never, infer Value> ? Value : never;
};

/** The class with the properties of the table, to be extended by the one that the add-in reaches. */
export function withProperties<
  Parts extends readonly unknown[],
  Self extends ExcelObject,
  const Table extends PropertyTable<Self>,
>(base: abstract new (...parts: Parts) => Self, table: Table) {
  abstract class WithProperties extends (base as unknown as abstract new (...parts: unknown[]) => ExcelObject) {}
  for (const [name, { get, set }] of Object.entries<Property<Self, unknown>>(table)) {
    Object.defineProperty(WithProperties.prototype, name, {
      get(this: Self) {
        return get(this);
      },
      ...(set && {
        set(this: Self, given: unknown) {
          set(this, given);
        },
      }),
    });
  }
  return WithProperties as unknown as abstract new (...parts: Parts) => Self & Values<Table>;
}
