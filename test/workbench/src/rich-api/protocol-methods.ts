import type { ExcelObject } from "./excel-object";
import type { References } from "./references";

/** What the model is told when the add-in begins or ceases to listen: ("_RegisterDataChangedEvent" of a worksheet). */
export type OnRegisterEvent = (object: ExcelObject, member: string) => void | Promise<void>;

/** A method that the protocol answers for every object alike. */
type ProtocolMethod = (object: ExcelObject, args: readonly unknown[]) => unknown;

/**
 * The methods that are the protocol's own and no model's; undefined for every other name. A model that exposes a method
 * of the same name is asked instead. `_KeepReference` is not here: it changes the result of another action.
 */
export function createProtocolMethods(
  references: References,
  onRegisterEvent: OnRegisterEvent,
): (name: string) => ProtocolMethod | undefined {
  const methods: Readonly<Record<string, ProtocolMethod>> = {
    _RemoveReference: (_, [name]) => references.remove(String(name)),
    _RemoveAllReferences: () => references.removeAll(),
    _GetReferenceCount: () => references.count(),
    _GetObjectTypeNameByReferenceId: (_, [name]) => references.get(String(name)).$type,
    // The model checks the size when the rows arrive.
    _ValidateArraySize: () => null,
  };
  return (name) => {
    if (/^_(Unr|R)egister/.test(name)) return (object) => onRegisterEvent(object, name);
    return Object.hasOwn(methods, name) ? methods[name] : undefined;
  };
}
