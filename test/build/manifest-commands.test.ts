import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { DIST } from "../helpers/excel";
import { named, readXml, type Element } from "../helpers/manifest";

interface ShortcutsFile {
  actions: { id: string; type: string; name: string }[];
  shortcuts: { action: string; key: Record<string, string> }[];
}

const manifest = readXml(path.join(DIST, "manifest.xml"));
const { actions, shortcuts } = JSON.parse(fs.readFileSync(path.join(DIST, "shortcuts.json"), "utf8")) as ShortcutsFile;

const strings = new Map(
  named(manifest, "bt:String").map(({ attributes: { id, DefaultValue } }) => [id, DefaultValue!] as const),
);
const child = (element: Element, name: string) => element.children.find((one) => one.name === name)!;
const labelOf = (element: Element) => strings.get(child(element, "Label").attributes.resid);
const functionNames = named(manifest, "FunctionName").map(({ text }) => text);

/** The names that dist/commands.js associates when it is loaded as Excel does: on its own, before the pane. */
function associated(): string[] {
  const names: string[] = [];
  const Office = { actions: { associate: (name: string) => names.push(name) }, onReady: () => new Promise(() => {}) };
  const script = fs.readFileSync(path.join(DIST, "commands.js"), "utf8");
  new vm.Script(script, { filename: "commands.js" }).runInNewContext({ Office });
  return names;
}

test("the tab OMI has the groups Scores and Report with their buttons in this order", () => {
  const [tab] = named(manifest, "CustomTab");
  expect(labelOf(tab!)).toBe("OMI");
  const groups = named(tab!, "Group").map((group) => [labelOf(group), named(group, "Control").map(labelOf)]);
  expect(groups).toEqual([
    ["Scores", ["Scores pane", "Set up", "Check", "Proof"]],
    ["Report", ["Chart 1", "Table 1", "Table 2"]],
  ]);
});

test("every button has a supertip headed by its label and explained by a sentence of its own", () => {
  const controls = named(manifest, "Control");
  const sentences = controls.map((control) => {
    const supertip = child(control, "Supertip");
    expect(strings.get(child(supertip, "Title").attributes.resid)).toBe(labelOf(control));
    return strings.get(child(supertip, "Description").attributes.resid)!;
  });
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/);
  expect(new Set(sentences).size).toBe(controls.length);
});

test("the id of every part of the ribbon stands in the manifest once", () => {
  const ids = ["CustomTab", "Group", "Control"]
    .flatMap((name) => named(manifest, name))
    .map((one) => one.attributes.id);
  expect(ids).toEqual([
    "OmiTab",
    "OmiTab.Scores",
    "OmiTab.Report",
    "OmiTab.Scores.Pane",
    "OmiTab.Scores.SetUp",
    "OmiTab.Scores.Check",
    "OmiTab.Scores.Proof",
    "OmiTab.Report.Chart1",
    "OmiTab.Report.Table1",
    "OmiTab.Report.Table2",
  ]);
});

test("commands.js associates what the buttons and the shortcuts call, and nothing else", () => {
  const called = [...functionNames, ...actions.map(({ id }) => id)];
  expect(new Set(associated())).toEqual(new Set(called));
  expect(functionNames).toEqual(["OmiSetUp", "OmiCheck", "OmiProof", "OmiChart1", "OmiTable1", "OmiTable2"]);
});

test("the pane and Check have shortcuts of Ctrl, Shift, Alt and a letter, each once and each named", () => {
  expect(shortcuts).toEqual([
    { action: "OmiShowPane", key: { default: "Ctrl+Shift+Alt+S" } },
    { action: "OmiCheck", key: { default: "Ctrl+Shift+Alt+C" } },
  ]);
  expect(actions).toEqual([
    { id: "OmiShowPane", type: "ExecuteFunction", name: "Show the pane of OMI Scores" },
    { id: "OmiCheck", type: "ExecuteFunction", name: "Check the judgements and questions" },
  ]);
});

test("no shortcut takes a letter with which a British keyboard writes an accent", () => {
  for (const { key } of shortcuts) expect(key.default!.slice(-1)).toMatch(/[^AEIOU]/);
});

test("the supertips of the pane and of Check tell their shortcuts", () => {
  expect(strings.get("Pane.Supertip")).toContain(shortcuts[0]!.key.default);
  expect(strings.get("Check.Supertip")).toContain(shortcuts[1]!.key.default);
});
