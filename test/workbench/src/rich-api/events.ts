/** Where an event's target id comes from: the object's own id, the word "Workbook", or the object's `$eventTarget`. */
export type EventTarget = "id" | "workbook" | "parent";

export interface EventDefinition {
  /** The number under which the client listens; unique to the event together with the target id. */
  readonly number: number;
  /** What the add-in calls to begin listening; to cease it calls the same with "_Unregister". */
  readonly register: string;
  readonly target: EventTarget;
}

/** The target id of events of the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

/** The object events the model may raise, by type and member as the add-in writes them. */
export const OBJECT_EVENTS = {
  "Worksheet.onChanged": { number: 10, register: "_RegisterDataChangedEvent", target: "id" },
  "Worksheet.onActivated": { number: 11, register: "_RegisterActivatedEvent", target: "id" },
  "Worksheet.onDeactivated": { number: 12, register: "_RegisterDeactivatedEvent", target: "id" },
  "Worksheet.onSelectionChanged": { number: 14, register: "_RegisterSelectionChangedEvent", target: "id" },
  "Worksheet.onCalculated": { number: 16, register: "_RegisterCalculatedEvent", target: "id" },
  "Worksheet.onNameChanged": { number: 25, register: "_RegisterEventNameChanged", target: "id" },

  "WorksheetCollection.onChanged": { number: 10, register: "_RegisterDataChangedEvent", target: "workbook" },
  "WorksheetCollection.onActivated": { number: 11, register: "_RegisterActivatedEvent", target: "workbook" },
  "WorksheetCollection.onDeactivated": { number: 12, register: "_RegisterDeactivatedEvent", target: "workbook" },
  "WorksheetCollection.onAdded": { number: 13, register: "_RegisterAddedEvent", target: "workbook" },
  "WorksheetCollection.onSelectionChanged": {
    number: 14,
    register: "_RegisterSelectionChangedEvent",
    target: "workbook",
  },
  "WorksheetCollection.onDeleted": { number: 15, register: "_RegisterDeletedEvent", target: "workbook" },
  "WorksheetCollection.onCalculated": { number: 16, register: "_RegisterCalculatedEvent", target: "workbook" },
  "WorksheetCollection.onNameChanged": { number: 25, register: "_RegisterEventNameChanged", target: "workbook" },

  "ChartCollection.onAdded": { number: 50, register: "_RegisterAddedEvent", target: "parent" },
  "ChartCollection.onDeleted": { number: 53, register: "_RegisterDeletedEvent", target: "parent" },

  "Table.onChanged": { number: 101, register: "_RegisterDataChangedEvent", target: "id" },
  "TableCollection.onChanged": { number: 101, register: "_RegisterDataChangedEvent", target: "parent" },
  "TableCollection.onAdded": { number: 102, register: "_RegisterAddedEvent", target: "parent" },
  "TableCollection.onDeleted": { number: 103, register: "_RegisterDeletedEvent", target: "parent" },
} as const satisfies Record<string, EventDefinition>;

export type ObjectEvent = keyof typeof OBJECT_EVENTS;
