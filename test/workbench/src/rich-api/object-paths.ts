import { ExcelObject } from "./excel-object";
import { callMethod, getProperty, hasMethod, isPlainObject } from "./members";
import type { References } from "./references";
import { apiNotFound, invalidArgument, itemNotFound } from "./rich-api-error";
import { memberName, OBJECT_PATH_TYPES, type WireArguments, type WireObjectPath } from "./wire";

/** The object paths of one request, each followed when it is first needed and once only: a path can add a sheet. */
export interface ObjectPaths {
  /** The object, or null for a null object; throws what the model throws. */
  resolve(id: number): Promise<ExcelObject | null>;
  /** The arguments with objects in the place of their path ids, in lists and in plain objects too. */
  argumentsOf(info: WireArguments | undefined): Promise<unknown[]>;
}

export interface ObjectPathOptions {
  readonly paths: Readonly<Record<string, WireObjectPath>>;
  readonly root: ExcelObject;
  readonly services: Readonly<Record<string, ExcelObject>>;
  readonly references: References;
}

export function createObjectPaths({ paths, root, services, references }: ObjectPathOptions): ObjectPaths {
  const resolved = new Map<number, ExcelObject | null>();

  async function resolve(id: number): Promise<ExcelObject | null> {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const path = paths[id];
    if (path === undefined) throw invalidArgument();
    const object = await follow(path);
    resolved.set(id, object);
    return object;
  }

  async function follow(path: WireObjectPath): Promise<ExcelObject | null> {
    const { ObjectPathType: type, Name: name } = path;
    if (type === OBJECT_PATH_TYPES.globalObject) return root;
    if (type === OBJECT_PATH_TYPES.newObject) return serviceOf(services, name);
    if (type === OBJECT_PATH_TYPES.referenceId) return references.get(name);
    if (type === OBJECT_PATH_TYPES.nullObject) return null;
    if (path.ParentObjectPathId === undefined) throw itemNotFound();
    const parent = await resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    return expectObject(await below(parent, path), parent, name);
  }

  async function below(parent: ExcelObject, path: WireObjectPath): Promise<unknown> {
    const name = memberName(path.Name);
    switch (path.ObjectPathType) {
      case OBJECT_PATH_TYPES.property:
        return getProperty(parent, name);
      case OBJECT_PATH_TYPES.indexer:
        return callMethod(parent, "getItem", await argumentsOf(path.ArgumentInfo));
      case OBJECT_PATH_TYPES.method: {
        const args = await argumentsOf(path.ArgumentInfo);
        const isReference = name === "_GetObjectByReferenceId" && !hasMethod(parent, name);
        return isReference ? references.get(String(args[0])) : callMethod(parent, name, args);
      }
      default:
        throw apiNotFound(`ObjectPathType ${path.ObjectPathType}`);
    }
  }

  async function argumentsOf(info: WireArguments | undefined): Promise<unknown[]> {
    const ids = info?.ReferencedObjectPathIds;
    const args = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) args.push(await withObjects(value, ids?.[index]));
    return args;
  }

  async function withObjects(value: unknown, id: unknown): Promise<unknown> {
    if (Array.isArray(value)) {
      // The rows of a large range hold no objects and are handed on as they are.
      const ids: readonly unknown[] = Array.isArray(id) ? id : [];
      return ids.length > 0 || value.some(isPlainObject) ? eachWithObjects(value, ids) : value;
    }
    if (typeof id === "number" && id !== 0) return resolve(id);
    return isPlainObject(value) ? partsWithObjects(value) : value;
  }

  async function eachWithObjects(values: readonly unknown[], ids: readonly unknown[]): Promise<unknown[]> {
    const list = [];
    for (const [index, value] of values.entries()) list.push(await withObjects(value, ids[index]));
    return list;
  }

  /** In a plain object the client writes {"_ObjectPathId": 38} in the place of an object. */
  async function partsWithObjects(value: Record<string, unknown>): Promise<unknown> {
    if (typeof value._ObjectPathId === "number") return resolve(value._ObjectPathId);
    const parts: Record<string, unknown> = {};
    for (const [key, part] of Object.entries(value)) parts[key] = await withObjects(part, 0);
    return parts;
  }

  return { resolve, argumentsOf };
}

function serviceOf(services: Readonly<Record<string, ExcelObject>>, name: string): ExcelObject {
  const service = Object.hasOwn(services, name) ? services[name] : undefined;
  if (service === undefined) throw apiNotFound(name);
  return service;
}

function expectObject(value: unknown, parent: ExcelObject, name: string): ExcelObject | null {
  if (value === null || value === undefined) return null;
  if (value instanceof ExcelObject) return value;
  throw new TypeError(`${parent.$type}.${memberName(name)} answers a value where the add-in needs an object.`);
}
