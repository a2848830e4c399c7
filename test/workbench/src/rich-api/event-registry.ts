import { OBJECT_EVENTS, WORKBOOK_TARGET, type EventDefinition, type ObjectEvent } from "./events";
import type { ExcelObject } from "./excel-object";
import { hasProperty } from "./members";
import { apiNotFound } from "./rich-api-error";
import type { RichApiMessage } from "./wire";

export interface EventRegistry {
  /** For the executor: counts who listens; throws ApiNotFound for an event that the table does not have. */
  readonly onRegisterEvent: (object: ExcelObject, member: string) => void;
  /** Whether the add-in listens, so that a payload nobody wants need not be made. */
  readonly isRegistered: (event: ObjectEvent, targetId: string) => boolean;
  /** Pushes the event if the add-in listens. The target id is the object's, or WORKBOOK_TARGET for the whole workbook. */
  readonly raise: (event: ObjectEvent, targetId: string, payload: object) => void;
  /** Forgets every listener: the add-in's page has been loaded anew. */
  readonly clear: () => void;
}

const OBJECT_EVENT_CATEGORY = 65536;

export function createEventRegistry(push: (entries: readonly RichApiMessage[]) => void): EventRegistry {
  const listeners = new Map<string, number>();

  function isRegistered(event: ObjectEvent, targetId: string): boolean {
    return (listeners.get(keyOf(OBJECT_EVENTS[event], targetId)) ?? 0) > 0;
  }

  return {
    onRegisterEvent(object, member) {
      const isEnd = member.startsWith("_Unregister");
      const definition = definitionOf(object, isEnd ? member.replace("_Unregister", "_Register") : member);
      if (definition === undefined) throw apiNotFound(`${object.$type}.${member}`);
      const key = keyOf(definition, targetOf(object, definition));
      const count = (listeners.get(key) ?? 0) + (isEnd ? -1 : 1);
      if (count > 0) listeners.set(key, count);
      else listeners.delete(key);
    },
    isRegistered,
    raise(event, targetId, payload) {
      if (!isRegistered(event, targetId)) return;
      push([[OBJECT_EVENT_CATEGORY, OBJECT_EVENTS[event].number, targetId, JSON.stringify(payload), 0, false]]);
    },
    clear: () => listeners.clear(),
  };
}

function definitionOf(object: ExcelObject, register: string): EventDefinition | undefined {
  const found = Object.entries(OBJECT_EVENTS).find(
    ([name, event]) => name.startsWith(`${object.$type}.`) && event.register === register,
  );
  return found?.[1];
}

function targetOf(object: ExcelObject, { target }: EventDefinition): string {
  if (target === "workbook") return WORKBOOK_TARGET;
  if (target === "parent") return object.$eventTarget ?? WORKBOOK_TARGET;
  if (!hasProperty(object, "id")) throw new TypeError(`${object.$type} has events and no id.`);
  return String(Reflect.get(object, "id"));
}

function keyOf({ number }: EventDefinition, targetId: string): string {
  return `${number} ${targetId}`;
}
