import type { CommandMessage } from "../../src/commands/command-messages";
import { FAILURES } from "../../src/workbook/texts/failures";

interface FakeWindow extends EventTarget {
  innerWidth: number;
}

const FAILURE = { what: "Chart 1 was not inserted.", why: "The sheet is protected.", next: "Unprotect it." };

let page: FakeWindow;
let shown: CommandMessage[];
let openings: number;

/** The modules in a page of their own, whose pane is open or closed. */
async function commandsOf({ isPaneOpen, isListening = true }: { isPaneOpen: boolean; isListening?: boolean }) {
  page = Object.assign(new EventTarget(), { innerWidth: isPaneOpen ? 350 : 0 });
  shown = [];
  openings = 0;
  const showAsTaskpane = () => {
    openings++;
    page.innerWidth = 350;
    return Promise.resolve();
  };
  Object.assign(globalThis, {
    window: page,
    document: { visibilityState: isPaneOpen ? "visible" : "hidden" },
    Office: { addin: { showAsTaskpane } },
    OfficeExtension: { Error: class extends Error {} },
  });
  if (isListening) listen();
  jest.resetModules();
  const { command } = await import("../../src/commands/run-command");
  const { TaskFailed } = await import("../../src/workbook/tasks/excel-task");
  return { command, TaskFailed };
}

/** What the pane does. */
function listen() {
  page.addEventListener("omi-message", (event) => {
    event.preventDefault();
    shown.push((event as CustomEvent<CommandMessage>).detail);
  });
}

afterEach(() => jest.useRealTimers());

test("a command that succeeds with the pane open says there what it did, and completes once", async () => {
  const { command } = await commandsOf({ isPaneOpen: true });
  const completed = jest.fn();
  await command("It was not done.", () => Promise.resolve("Chart 1 is on Report."))({ completed });
  expect(shown).toEqual([{ intent: "success", text: "Chart 1 is on Report." }]);
  expect([completed.mock.calls.length, openings]).toEqual([1, 0]);
});

test("a command that succeeds with the pane closed opens no pane and says nothing, nor later", async () => {
  jest.useFakeTimers();
  const { command } = await commandsOf({ isPaneOpen: false });
  const completed = jest.fn();
  await command("It was not done.", () => Promise.resolve("Chart 1 is on Report."))({ completed });
  await jest.advanceTimersByTimeAsync(60_000);
  expect([shown, completed.mock.calls.length, openings]).toEqual([[], 1, 0]);
});

test("a command that fails opens the pane, says there what, why and what next, and completes", async () => {
  const { command, TaskFailed } = await commandsOf({ isPaneOpen: false });
  const completed = jest.fn();
  await command("It was not done.", () => Promise.reject(new TaskFailed(FAILURE)))({ completed });
  expect(shown).toEqual([{ intent: "error", text: "Chart 1 was not inserted. The sheet is protected. Unprotect it." }]);
  expect([completed.mock.calls.length, openings]).toEqual([1, 1]);
});

test("a fault that no task foresaw is told in our words, whether thrown or rejected", async () => {
  const { command } = await commandsOf({ isPaneOpen: true });
  const { why, next } = FAILURES.other;
  const completed = jest.fn();
  await command("Table 1 was not inserted.", () => Promise.reject(new RangeError("index 7")))({ completed });
  await command("Table 2 was not inserted.", () => {
    throw new TypeError("x is undefined");
  })({ completed });
  expect(shown.map(({ text }) => text)).toEqual([
    `Table 1 was not inserted. ${why} ${next}`,
    `Table 2 was not inserted. ${why} ${next}`,
  ]);
  expect(completed).toHaveBeenCalledTimes(2);
});

test("a command completes although the pane cannot be opened to show its failure", async () => {
  const { command, TaskFailed } = await commandsOf({ isPaneOpen: false });
  Object.assign(globalThis, { Office: { addin: { showAsTaskpane: () => Promise.reject(new Error("no pane")) } } });
  const completed = jest.fn();
  await command("It was not done.", () => Promise.reject(new TaskFailed(FAILURE)))({ completed });
  expect([completed.mock.calls.length, shown.length]).toEqual([1, 1]);
});

test("a shortcut, which brings no event to complete, runs all the same", async () => {
  const { command } = await commandsOf({ isPaneOpen: true });
  await command("It was not done.", () => Promise.resolve("Done."))(null);
  await command("It was not done.", () => Promise.resolve("Done again."))();
  expect(shown.map(({ text }) => text)).toEqual(["Done.", "Done again."]);
});

test("a second press waits for the first, also where the first fails", async () => {
  const { command } = await commandsOf({ isPaneOpen: true });
  const log: string[] = [];
  const slow = command("It was not done.", async () => {
    log.push("first begins");
    await new Promise((done) => setTimeout(done, 20));
    log.push("first ends");
    throw new Error("no");
  });
  const quick = command("It was not done.", () => {
    log.push("second begins");
    return Promise.resolve();
  });
  await Promise.all([slow(), quick()]);
  expect(log).toEqual(["first begins", "first ends", "second begins"]);
});

test("a message waits for a pane that is still starting, and is shown once", async () => {
  jest.useFakeTimers();
  const { command, TaskFailed } = await commandsOf({ isPaneOpen: false, isListening: false });
  await command("It was not done.", () => Promise.reject(new TaskFailed(FAILURE)))();
  await jest.advanceTimersByTimeAsync(3000);
  listen();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(shown).toHaveLength(1);
});

test("of two messages that wait for the pane the later one is shown", async () => {
  jest.useFakeTimers();
  const { command } = await commandsOf({ isPaneOpen: true, isListening: false });
  await command("It was not done.", () => Promise.resolve("First."))();
  await command("It was not done.", () => Promise.resolve("Second."))();
  listen();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(shown).toEqual([{ intent: "success", text: "Second." }]);
});
