import { ExcelCollection } from "./excel-collection";
import { ExcelObject } from "./excel-object";
import { getProperty, hasProperty, propertyNames } from "./members";
import { wireName, type WireQuery } from "./wire";

/** The names a load asks for, each split at its slashes: [["format", "fill", "color"]]. */
type Names = readonly (readonly string[])[];

interface Shape {
  readonly name: (member: string) => string;
  readonly items: string;
  readonly identity: (object: ExcelObject) => Promise<Record<string, unknown>>;
}

const PASCAL: Shape = { name: wireName, items: "_Items", identity: identityOf };

/** `_Id` is where the client looks for the identity of a retrieved item, and what it removes before the add-in sees it. */
const JSON_SHAPE: Shape = {
  name: (member) => member,
  items: "items",
  identity: async (object) => (hasProperty(object, "id") ? { _Id: await getProperty(object, "id") } : {}),
};

/** What lets the client find the object again: {Id} where it has one, else {}. */
export async function identityOf(object: ExcelObject): Promise<Record<string, unknown>> {
  if (object instanceof ExcelCollection) return {};
  if (hasProperty(object, "id")) return { Id: await getProperty(object, "id") };
  return hasProperty(object, "_Id") ? { _Id: await getProperty(object, "_Id") } : {};
}

/** Answers a load: the properties asked for under their wire names, {"_Items": […]} for a collection. */
export function query(object: ExcelObject, info: WireQuery | undefined): Promise<unknown> {
  return read(object, namesOf(info), PASCAL, info);
}

/** Answers a retrieve: the same under the names the add-in uses. */
export function queryAsJson(object: ExcelObject, info: WireQuery | undefined): Promise<unknown> {
  return read(object, namesOf(info), JSON_SHAPE, info);
}

function namesOf(info: WireQuery | undefined): Names {
  const names = [...(info?.Select ?? []), ...(info?.Expand ?? []).map((name) => `${name}/*`)];
  return (names.length === 0 ? ["*"] : names).map((name) => name.split("/").filter((part) => part !== ""));
}

async function read(value: unknown, names: Names, shape: Shape, page?: WireQuery): Promise<unknown> {
  if (value === null || value === undefined) return null;
  if (isCollection(value)) return readCollection(value, names, shape, page);
  return value instanceof ExcelObject ? readObject(value, names, shape) : value;
}

async function readObject(object: ExcelObject, names: Names, shape: Shape): Promise<Record<string, unknown>> {
  const answer = await shape.identity(object);
  for (const [name, { value, below }] of await readProperties(object, names)) {
    answer[shape.name(name)] = await read(value, below, shape);
  }
  return answer;
}

/** Names that the collection itself has ("count") are its own; all others are asked of every item. */
async function readCollection(
  collection: ExcelCollection<ExcelObject>,
  names: Names,
  shape: Shape,
  page: WireQuery | undefined,
): Promise<Record<string, unknown>> {
  const ofItems: (readonly string[])[] = [];
  const own: (readonly string[])[] = [];
  for (const name of names) {
    const [first = "*", ...rest] = name;
    if (first === "items") ofItems.push(rest.length === 0 ? ["*"] : rest);
    else if (hasProperty(collection, first)) own.push(name);
    else ofItems.push(name);
    if (first === "*") own.push(name);
  }
  const answer = await readObject(collection, own, { ...shape, identity: () => Promise.resolve({}) });
  if (ofItems.length === 0) return answer;
  const skip = page?.Skip ?? 0;
  const wanted = collection.items.slice(skip, page?.Top === undefined ? undefined : skip + page.Top);
  const items = [];
  for (const item of wanted) items.push(await readObject(item, ofItems, shape));
  return { ...answer, [shape.items]: items };
}

/** Each property asked for, read once, with the names asked below it; "*" stands for every property that is no object. */
async function readProperties(
  object: ExcelObject,
  names: Names,
): Promise<Map<string, { value: unknown; below: (readonly string[])[] }>> {
  const asked = new Map<string, { value: unknown; below: (readonly string[])[] }>();
  for (const [first = "*", ...rest] of names) {
    for (const name of first === "*" ? scalarCandidates(object) : [first]) {
      const property = asked.get(name) ?? { value: await getProperty(object, name), below: [] };
      if (first === "*" && property.value instanceof ExcelObject) continue;
      property.below.push(rest.length === 0 ? ["*"] : rest);
      asked.set(name, property);
    }
  }
  return asked;
}

function scalarCandidates(object: ExcelObject): string[] {
  return propertyNames(object).filter((name) => !(object instanceof ExcelCollection && name === "items"));
}

function isCollection(value: unknown): value is ExcelCollection<ExcelObject> {
  return value instanceof ExcelCollection;
}
