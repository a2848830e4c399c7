import fc from "fast-check";
import { createEventRegistry } from "../../src/rich-api/event-registry";
import { OBJECT_EVENTS, WORKBOOK_TARGET } from "../../src/rich-api/events";
import { ExcelObject } from "../../src/rich-api/excel-object";
import { RichApiError } from "../../src/rich-api/rich-api-error";
import type { RichApiMessage } from "../../src/rich-api/wire";
import { CHANGED_EVENT } from "../channel/recorded";

class Source extends ExcelObject {
  constructor(
    readonly $type: string,
    readonly label: string,
    readonly parent?: string,
  ) {
    super();
  }
  get id() {
    return this.label;
  }
  override get $eventTarget() {
    return this.parent;
  }
}

function registry() {
  const pushed: RichApiMessage[] = [];
  return { pushed, events: createEventRegistry((entries) => pushed.push(...entries)) };
}

const sheet = new Source("Worksheet", "{sheet-1}");

test("an event the add-in listens to is pushed as recorded; one nobody listens to is not", () => {
  const { pushed, events } = registry();
  const [recorded] = (JSON.parse(CHANGED_EVENT) as { _data: { ArrayData: RichApiMessage[] } })._data.ArrayData;
  const payload = JSON.parse(recorded![3]) as object;
  events.raise("Worksheet.onChanged", "{sheet-1}", payload);
  expect(pushed).toEqual([]);
  events.onRegisterEvent(sheet, "_RegisterDataChangedEvent");
  events.raise("Worksheet.onChanged", "{sheet-1}", payload);
  events.raise("Worksheet.onChanged", "{sheet-2}", payload);
  events.raise("Worksheet.onActivated", "{sheet-1}", payload);
  expect(pushed).toEqual([recorded]);
});

test("an event is pushed while there are more registrations than there were ends", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean()), (steps) => {
      const { events } = registry();
      let listeners = 0;
      for (const isBegin of steps) {
        events.onRegisterEvent(sheet, isBegin ? "_RegisterActivatedEvent" : "_UnregisterActivatedEvent");
        listeners = Math.max(0, listeners + (isBegin ? 1 : -1));
        expect(events.isRegistered("Worksheet.onActivated", "{sheet-1}")).toBe(listeners > 0);
      }
    }),
  );
});

test("collections listen for the workbook, a sheet's charts and tables for the sheet", () => {
  const { pushed, events } = registry();
  events.onRegisterEvent(new Source("WorksheetCollection", ""), "_RegisterAddedEvent");
  events.onRegisterEvent(new Source("ChartCollection", "", "{sheet-1}"), "_RegisterAddedEvent");
  events.onRegisterEvent(new Source("TableCollection", ""), "_RegisterAddedEvent");
  events.raise("WorksheetCollection.onAdded", WORKBOOK_TARGET, {});
  events.raise("ChartCollection.onAdded", "{sheet-1}", {});
  events.raise("TableCollection.onAdded", WORKBOOK_TARGET, {});
  expect(pushed.map(([, number, target]) => [number, target])).toEqual([
    [13, "Workbook"],
    [50, "{sheet-1}"],
    [102, "Workbook"],
  ]);
});

test("an event this host never raises is ApiNotFound when the add-in registers for it", () => {
  const { events } = registry();
  expect(() => events.onRegisterEvent(sheet, "_RegisterRowSortedEvent")).toThrow(RichApiError);
  expect(() => events.onRegisterEvent(sheet, "_RegisterRowSortedEvent")).toThrow("Worksheet._RegisterRowSortedEvent");
});

test("when the page is loaded anew, its predecessor's registrations are forgotten", () => {
  const { events } = registry();
  events.onRegisterEvent(sheet, "_RegisterActivatedEvent");
  events.clear();
  expect(events.isRegistered("Worksheet.onActivated", "{sheet-1}")).toBe(false);
});

test("no two events of one type have the same registration, and no two of one kind of target the same number", () => {
  const all = Object.entries(OBJECT_EVENTS).map(([name, event]) => ({ type: name.split(".")[0]!, ...event }));
  expect(new Set(all.map(({ type, register }) => `${type} ${register}`)).size).toBe(all.length);
  expect(new Set(all.map(({ type, number }) => `${type} ${number}`)).size).toBe(all.length);
});
