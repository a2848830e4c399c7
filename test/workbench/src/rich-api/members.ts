import { ExcelObject } from "./excel-object";
import { apiNotFound, invalidOperation, isItemNotFound, type RichApiError } from "./rich-api-error";
import { READ_ONLY } from "./texts";

type Method = (this: ExcelObject, ...args: unknown[]) => unknown;

/** Whether the object has a property of the name that the add-in can load. */
export function hasProperty(object: ExcelObject, name: string): boolean {
  return describe(object, name)?.get !== undefined;
}

/** Reads a property; throws ApiNotFound where the model has none of the name. */
export async function getProperty(object: ExcelObject, name: string): Promise<unknown> {
  if (!hasProperty(object, name)) throw apiNotFound(`${object.$type}.${name}`);
  return (await Reflect.get(object, name)) as unknown;
}

/**
 * Sets a property, or the properties of an object property where the value holds them; throws ApiNotFound where the model
 * has none of the name and InvalidOperation where it is read-only.
 */
export async function setProperty(object: ExcelObject, name: string, value: unknown): Promise<void> {
  const property = describe(object, name);
  if (property?.get === undefined && property?.set === undefined) throw apiNotFound(`${object.$type}.${name}`);
  if (property.set !== undefined) {
    Reflect.set(object, name, value);
    await object.$pending;
    return;
  }
  const current = await getProperty(object, name);
  if (!(current instanceof ExcelObject) || !isPlainObject(value)) throw readOnly(object, name);
  for (const [key, one] of Object.entries(value)) await setProperty(current, key, one);
}

/**
 * Calls a method; throws ApiNotFound where the model has none of the name. A method whose name ends in "OrNullObject" need
 * not be there: it is the method without the ending, with null for ItemNotFound.
 */
export async function callMethod(object: ExcelObject, name: string, args: readonly unknown[]): Promise<unknown> {
  const isNullable = name.endsWith(OR_NULL_OBJECT);
  const method =
    methodOf(object, name) ?? (isNullable ? methodOf(object, name.slice(0, -OR_NULL_OBJECT.length)) : undefined);
  if (method === undefined) throw apiNotFound(`${object.$type}.${name}`);
  try {
    return await method.apply(object, [...args]);
  } catch (error) {
    if (isNullable && isItemNotFound(error)) return null;
    throw error;
  }
}

/** The names of everything the add-in can load, the members of base classes first. */
export function propertyNames(object: ExcelObject): string[] {
  const names = new Set<string>();
  for (const prototype of modelPrototypes(object).reverse()) {
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (property.get !== undefined && isReachable(object, name)) names.add(name);
    }
  }
  return [...names];
}

/** Whether the model itself answers the method, so that the protocol's own answer is not wanted. */
export function hasMethod(object: ExcelObject, name: string): boolean {
  return methodOf(object, name) !== undefined;
}

/** Whether a value is plain data with named parts, neither a list nor an object of the model. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof ExcelObject);
}

const OR_NULL_OBJECT = "OrNullObject";

function methodOf(object: ExcelObject, name: string): Method | undefined {
  const value: unknown = describe(object, name)?.value;
  return typeof value === "function" ? (value as Method) : undefined;
}

/** A getter and its setter may stand in different classes, as in JavaScript; the first class that has the name decides. */
function describe(object: ExcelObject, name: string): PropertyDescriptor | undefined {
  if (!isReachable(object, name)) return undefined;
  for (const prototype of modelPrototypes(object)) {
    const property = Object.getOwnPropertyDescriptor(prototype, name);
    if (property !== undefined) return property;
  }
  return undefined;
}

function isReachable(object: ExcelObject, name: string): boolean {
  if (name === "constructor") return false;
  return /^[a-z]/i.test(name) || (name.startsWith("_") && object.$exposed.includes(name));
}

/** The classes of the object from its own up to ExcelObject, without it: nothing of Object's is ever looked at. */
function modelPrototypes(object: ExcelObject): object[] {
  const prototypes: object[] = [];
  let prototype: unknown = Object.getPrototypeOf(object);
  while (prototype instanceof ExcelObject) {
    prototypes.push(prototype);
    prototype = Object.getPrototypeOf(prototype);
  }
  return prototypes;
}

function readOnly(object: ExcelObject, name: string): RichApiError {
  return invalidOperation(READ_ONLY(`${object.$type}.${name}`));
}
