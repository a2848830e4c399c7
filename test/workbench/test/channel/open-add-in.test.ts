import type { HostNotification } from "../../src/channel/host-actions";
import type { RichApiRequest } from "../../src/rich-api/wire";
import {
  dataOf,
  executeMethodText,
  openInFakeWindow,
  requestText,
  richApiText,
  settle,
  type FakeAddIn,
} from "./fake-window";
import { APP_CONTEXT_REQUEST, REGISTRATION } from "./recorded";

const register = (fake: FakeAddIn, name: string) => fake.say(requestText(name, {}, 1));

test("messages of other windows, origins and conversations, and messages that are no text, are ignored", () => {
  const { say, posted, problems } = openInFakeWindow();
  say(APP_CONTEXT_REQUEST, { source: {} });
  say(APP_CONTEXT_REQUEST, { source: null });
  say(APP_CONTEXT_REQUEST, { origin: "https://example.org" });
  say(requestText("ContextActivationManager_getAppContextAsync", "omi-app-1", 0, "another"));
  say({ _messageType: 0 });
  say('{"_messageType":1}');
  say("null");
  expect([posted, problems]).toEqual([[], []]);
});

test("text of the add-in that is no JSON is reported", () => {
  const { say, problems } = openInFakeWindow();
  say("{");
  expect(problems).toEqual(["The add-in sent a message that cannot be read."]);
});

test("every conversation has an id of its own", () => {
  const ids = [1, 2].map(() => {
    const { attached } = openInFakeWindow({ newId: () => crypto.randomUUID() });
    return (JSON.parse(attached[0]!.name) as { xdmInfo: string }).xdmInfo.split("|")[0]!;
  });
  expect(ids[0]).not.toBe("");
  expect(ids[0]).not.toBe(ids[1]);
});

test("requests are carried out one after another in the order of their arrival, and each gets its own answer", async () => {
  const log: string[] = [];
  const fake = openInFakeWindow({
    async onRichApiRequest(request) {
      const { name } = request as RichApiRequest & { name: string };
      log.push(`begin ${name}`);
      await new Promise((done) => setTimeout(done, name === "slow" ? 20 : 0));
      log.push(`end ${name}`);
      return { Results: [{ ActionId: 1, Value: name }], TraceIds: [] };
    },
  });
  fake.say(richApiText({ name: "slow" }));
  fake.say(richApiText({ name: "quick" }));
  await new Promise((done) => setTimeout(done, 50));
  expect(log).toEqual(["begin slow", "end slow", "begin quick", "end quick"]);
  expect(fake.posted.map((text) => JSON.stringify(dataOf(text)).includes("slow"))).toEqual([true, false]);
});

test("a request the host fails at is answered with an error and reported, and the next one is carried out", async () => {
  const fake = openInFakeWindow({
    onRichApiRequest(request) {
      if ("bad" in request) throw new Error("no");
      return { Results: [], TraceIds: [] };
    },
  });
  fake.say(richApiText({ bad: true }));
  fake.say(executeMethodText(93, { ArrayData: [0, 0, 0, 0, "{"] }));
  fake.say(richApiText({}));
  await settle();
  const [failed, unreadable, done] = fake.posted.map((text) => (dataOf(text) as { Data: string[] }).Data[2]!);
  expect(JSON.parse(failed!)).toMatchObject({ Error: { Code: "GeneralException" }, Results: [], TraceIds: [] });
  expect(JSON.parse(unreadable!)).toMatchObject({ Error: { Code: "GeneralException" } });
  expect(JSON.parse(done!)).toEqual({ Results: [], TraceIds: [] });
  expect(fake.problems).toHaveLength(2);
});

test("what is pushed before the add-in listens waits for it and arrives in order, after the answer", () => {
  const fake = openInFakeWindow();
  fake.say(APP_CONTEXT_REQUEST);
  fake.channel.pushRichApiMessages([[1, 1000, "", "first", 1, false]]);
  fake.channel.pushRichApiMessages([[1, 1000, "", "second", 2, false]]);
  expect(fake.posted).toHaveLength(1);
  fake.say(REGISTRATION);
  const [answer, first, second] = fake.posted.slice(1).map(dataOf);
  expect(answer).toEqual({ Error: 0, Version: 1 });
  expect(JSON.stringify([first, second])).toMatch(/first.*second/);
});

test("an event of the document reaches only an add-in that listens, until it ceases to", () => {
  const fake = openInFakeWindow();
  fake.channel.pushEvent("documentSelectionChanged", {});
  register(fake, "documentSelectionChanged");
  expect(fake.posted).toHaveLength(1);
  fake.channel.pushEvent("documentSelectionChanged", { now: true });
  expect(dataOf(fake.posted[1])).toEqual({ now: true });
  fake.say(requestText("documentSelectionChanged", {}, 2));
  fake.channel.pushEvent("documentSelectionChanged", {});
  expect(fake.posted.slice(2).map(dataOf)).toEqual([{ Error: 0, Version: 1 }]);
});

test("a command is pushed as a ribbon button pushes it, and is done when the add-in says so", async () => {
  const fake = openInFakeWindow();
  const command = fake.channel.pushCommand("doIt", "BtnRun");
  fake.say(APP_CONTEXT_REQUEST);
  register(fake, "appCommandInvoked");
  const [id, ...rest] = dataOf(fake.posted[2]) as string[];
  expect(rest).toEqual(["doIt", '{"source":{"id":"BtnRun"}}']);
  fake.say(executeMethodText(94, { 0: id, 1: 0, 2: "{}" }));
  await expect(command).resolves.toBeUndefined();
  expect(dataOf(fake.posted.at(-1))).toEqual({ Error: 0, Version: 1 });
});

test("a command the add-in does not have is rejected with a sentence", async () => {
  const fake = openInFakeWindow();
  register(fake, "appCommandInvoked");
  const command = fake.channel.pushCommand("gone", "BtnRun");
  const [id] = dataOf(fake.posted[1]) as string[];
  fake.say(executeMethodText(94, { 0: id, 1: 5013, 2: "" }));
  await expect(command).rejects.toThrow("The add-in could not run the command gone (error 5013).");
  fake.say(executeMethodText(94, { 0: id, 1: 0, 2: "" }));
  expect(fake.problems).toEqual(["The add-in completed a command that was not started."]);
});

test("settings are handed to the host, and a page loaded anew gets those that were saved", async () => {
  const saved: unknown[] = [];
  const fake = openInFakeWindow({ onSaveSettings: (settings) => void saved.push(settings) });
  const Properties = [["omi", '{"a":1}']];
  fake.say(executeMethodText(76, { DdaSettingsMethod: { OverwriteIfStale: true, Properties } }));
  await settle();
  expect(saved).toEqual([Properties]);
  expect(dataOf(fake.posted[0])).toEqual({ Error: 0, Version: 1 });
  fake.say(APP_CONTEXT_REQUEST);
  expect(dataOf(fake.posted[1])).toMatchObject({ _settings: Properties });
});

test("settings that could not be saved are an error for the add-in and are reported", async () => {
  const fake = openInFakeWindow({ onSaveSettings: () => Promise.reject(new Error("full")) });
  fake.say(executeMethodText(76, { DdaSettingsMethod: { Properties: [] } }));
  fake.say(executeMethodText(76, {}));
  await settle();
  expect(fake.posted.map(dataOf)).toEqual([
    { Error: 5001, Version: 1 },
    { Error: 5001, Version: 1 },
  ]);
  expect(fake.problems).toHaveLength(2);
});

test("a page loaded anew has no registrations and no commands of its predecessor", async () => {
  const fake = openInFakeWindow();
  fake.say(APP_CONTEXT_REQUEST);
  register(fake, "appCommandInvoked");
  const command = fake.channel.pushCommand("doIt", "BtnRun");
  fake.say(APP_CONTEXT_REQUEST);
  await expect(command).rejects.toThrow("The command doIt was not completed");
  const before = fake.posted.length;
  fake.channel.pushCommand("again", "BtnRun").catch(() => undefined);
  expect(fake.posted).toHaveLength(before);
  register(fake, "appCommandInvoked");
  expect(dataOf(fake.posted.at(-1))).toContain("again");
});

test("what the add-in notifies of is handed on with its name and is not answered", () => {
  const heard: HostNotification[] = [];
  const { say, posted, problems } = openInFakeWindow({ onNotify: (notification) => heard.push(notification) });
  say(requestText("ContextActivationManager_notifyHost", ["omi-app-1", 39, { keyCode: 67 }]));
  say(requestText("ContextActivationManager_notifyHost", ["omi-app-1", 13]));
  say(requestText("ContextActivationManager_notifyHost", ["omi-app-1", 99]));
  expect(heard).toEqual([
    { action: 39, name: "keyboardShortcuts", details: [{ keyCode: 67 }] },
    { action: 13, name: "tabExit", details: [] },
    { action: 99, name: undefined, details: [] },
  ]);
  say(requestText("ContextActivationManager_notifyHost", "nothing"));
  expect([posted, problems]).toEqual([[], ["The add-in sent a message that cannot be read."]]);
});

test("what the host does not know is answered with an error and reported", async () => {
  const { say, posted, problems } = openInFakeWindow();
  say(requestText("ContextActivationManager_openWindowInHost", {}));
  say(executeMethodText(44, {}));
  await settle();
  expect(JSON.parse(posted[0]!)).toMatchObject({ _data: null, _errorCode: -2, _responseType: 0 });
  expect(dataOf(posted[1])).toEqual({ Error: 5000, Version: 1 });
  expect(problems).toEqual([
    "The add-in asked for ContextActivationManager_openWindowInHost, which this host does not know.",
    "The add-in called method 44 of the document, which this host does not know.",
  ]);
});
