/**
 * Excel.run without a page: the workbench's model in the clothes of office.js. What an add-in loads is there at once, what it
 * does is done at once; only a promise waits for `sync`.
 */
export function wearOffice(workbook: object, settled: () => Promise<void>): void {
  const waiting: Promise<unknown>[] = [];
  const context = {
    get workbook() {
      return worn(workbook, waiting, true);
    },
    async sync() {
      await Promise.all(waiting.splice(0));
    },
  };
  const run = (options: unknown, batch?: (context: unknown) => Promise<unknown>) =>
    (batch ?? (options as (context: unknown) => Promise<unknown>))(context).finally(settled);
  const words = new Proxy({}, { get: (_, name) => String(name).replace(/^./, (first) => first.toUpperCase()) });
  Object.assign(globalThis, {
    Excel: {
      run,
      CalculationMode: words,
      CalculationState: words,
      CalculationType: words,
      ConditionalFormatType: words,
    },
    Office: { context: { requirements: { isSetSupported: () => true } } },
    // Nothing is drawn, so nothing waits for the next frame.
    requestAnimationFrame: () => 0,
    OfficeExtension: { Error: class extends Error {} },
  });
}

const INSIDE = Symbol("the model's own object");

const OR_NULL = "OrNullObject";

/** A method that may give a null object need not be there under that name: the plain one is called, and its error caught. */
function methodOf(target: object, name: string): readonly [name: string, isOrNull: boolean] {
  if (!name.endsWith(OR_NULL) || name in target) return [name, false];
  return [name.slice(0, -OR_NULL.length), true];
}

/** What getItemOrNullObject gives where there is nothing. */
const NOTHING: unknown = new Proxy(
  {},
  {
    get: (_, name) =>
      name === "isNullObject" ? true : name === "then" ? undefined : name === "worksheet" ? NOTHING : () => NOTHING,
  },
);

/** @param isObject whether nothing stands for a null object, and not for an empty value */
function worn(value: unknown, waiting: Promise<unknown>[], isObject: boolean): unknown {
  if (value === null || value === undefined) return isObject ? NOTHING : value;
  if (Array.isArray(value)) return value.map((one) => worn(one, waiting, false));
  if (typeof value !== "object" || !("$type" in value)) return value;
  const arrived = new Map<string | symbol, unknown>();
  const proxy: unknown = new Proxy(value, {
    get(target, name) {
      if (name === INSIDE) return target;
      if (arrived.has(name)) return arrived.get(name);
      if (name === "load")
        return (names: string) => {
          // Some properties are promises.
          for (const one of names.split(",").filter((given) => !given.includes("/"))) {
            const property: unknown = Reflect.get(target, one, target);
            if (property instanceof Promise) waiting.push(property.then((result) => arrived.set(one, result)));
          }
          return proxy;
        };
      if (name === "isNullObject") return false;
      if (name === "then") return undefined;
      const [own, isOrNull] = methodOf(target, String(name));
      const member: unknown = Reflect.get(target, own, target);
      if (typeof member !== "function") return worn(member, waiting, false);
      return (...given: unknown[]) => {
        let result: unknown;
        try {
          result = member.apply(target, given.map(undress));
        } catch (error) {
          if (isOrNull && (error as { readonly code?: unknown }).code === "ItemNotFound") return NOTHING;
          throw error;
        }
        if (result instanceof Promise) {
          waiting.push(result);
          return undefined;
        }
        const isPlain = typeof result !== "object" ? result !== undefined : Array.isArray(result);
        return isPlain ? { value: result } : worn(result, waiting, true);
      };
    },
    set: (target, name, given) => Reflect.set(target, name, undress(given), target),
  });
  return proxy;
}

const undress = (value: unknown): unknown =>
  (value as { readonly [INSIDE]?: unknown } | null | undefined)?.[INSIDE] ?? value;
