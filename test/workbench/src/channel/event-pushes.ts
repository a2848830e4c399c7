import type { AddInRequest } from "./messages";

/** The events an add-in is registered for and what waits until it is. */
export interface EventPushes {
  register(registration: AddInRequest): void;
  unregister(eventName: string): void;
  push(eventName: string, data: unknown): void;
  /** Forgets the registrations, not what waits: the page has been loaded anew and will register again. */
  forgetRegistrations(): void;
}

/** office.js registers for these by itself while it starts, so whatever is pushed before only has to wait. */
const START_UP_EVENTS = ["richApiMessage", "appCommandInvoked"];

/**
 * Sends events to the add-in. Events of the document (documentSelectionChanged) go to listeners only, as in Excel: one that
 * nobody listens to has no late listener either.
 */
export function createEventPushes(send: (registration: AddInRequest, data: unknown) => void): EventPushes {
  const registrations = new Map<string, AddInRequest>();
  const waiting = new Map<string, unknown[]>();
  return {
    register(registration) {
      const name = registration._actionName;
      registrations.set(name, registration);
      const late = waiting.get(name) ?? [];
      waiting.delete(name);
      for (const data of late) send(registration, data);
    },
    unregister: (eventName) => void registrations.delete(eventName),
    push(eventName, data) {
      const registration = registrations.get(eventName);
      if (registration !== undefined) send(registration, data);
      else if (START_UP_EVENTS.includes(eventName)) waiting.set(eventName, [...(waiting.get(eventName) ?? []), data]);
    },
    forgetRegistrations: () => registrations.clear(),
  };
}
