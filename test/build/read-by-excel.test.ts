import fs from "node:fs";
import { argumentAddress } from "../../src/functions/addresses";
import { marshalArguments } from "../workbench/src/custom-functions/marshal-arguments";
import { readFunctionsMetadata } from "../workbench/src/custom-functions/read-functions-metadata";
import { actionOf, readShortcuts } from "../workbench/src/host/keyboard-shortcuts";
import { readManifest } from "../workbench/src/ribbon/read-manifest";

// What Excel reads of the add-in, read as the workbench reads it: more strictly than Excel, which passes over what it does not know.

const manifest = readManifest(fs.readFileSync("manifest.xml", "utf8"));
const built = JSON.parse(fs.readFileSync("dist/functions.json", "utf8")) as {
  functions: { id: string; parameters: { name: string; customEnumId?: string }[] }[];
  enums: { id: string; values: { name: string; stringValue: string; tooltip: string }[] }[];
};

test("the manifest says who the add-in is and what it asks of Excel", () => {
  expect(manifest).toMatchObject({
    displayName: "OMI Scores",
    provider: "OMI Scores",
    version: "1.1.0.0",
    permissions: "ReadWriteDocument",
    paneUrl: "https://localhost:3000/taskpane.html",
    runtimeUrl: "https://localhost:3000/taskpane.html",
  });
  expect(manifest.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(manifest.requirements).toContainEqual({ name: "SharedRuntime", minVersion: "1.1" });
});

test("the manifest says where the functions come from", () => {
  expect(manifest.functions).toEqual({
    namespace: "OMI",
    metadataUrl: "https://localhost:3000/functions.json",
    scriptUrl: "https://localhost:3000/functions.js",
    pageUrl: "https://localhost:3000/taskpane.html",
  });
});

test("the add-in has a tab of its own, whose every control has a name, a supertip and an icon of 32 pixels", () => {
  expect(manifest.tabs.map(({ label }) => label)).toContain("OMI");
  const controls = manifest.tabs.flatMap(({ groups }) => groups.flatMap((group) => group.controls));
  expect(controls.length).toBeGreaterThan(0);
  for (const { label, supertip, icons } of controls) {
    expect([label, supertip.title, supertip.description].every((text) => text.length > 0)).toBe(true);
    expect(icons[32]).toMatch(/^https:/);
  }
});

test("functions.json is read whole", () => {
  const functions = readFunctionsMetadata(built);
  expect(functions.map(({ id }) => id)).toEqual(built.functions.map(({ id }) => id));
  expect(
    functions.every(({ allowsErrors, requiresParameterAddresses }) => allowsErrors && requiresParameterAddresses),
  ).toBe(true);
  const finding = functions.find(({ id }) => id === "FINDING")!;
  expect(
    finding.parameters.map(({ name, type, dimensionality, optional }) => [name, type, dimensionality, optional]),
  ).toEqual([
    ["judgements", "any", "matrix", false],
    ["style", "string", "scalar", true],
    ["kind", "any", "scalar", true],
    ["answers", "any", "matrix", true],
  ]);
  expect(functions.find(({ id }) => id === "ROHTHREAD")?.parameters.at(-1)?.repeating).toBe(true);
});

test("every list of words that a parameter offers is there, each word with an example", () => {
  const offered = built.functions.flatMap(({ parameters }) => parameters.flatMap((one) => one.customEnumId ?? []));
  expect([...new Set(offered)].sort()).toEqual(built.enums.map(({ id }) => id).sort());
  expect(built.enums.find(({ id }) => id === "FINDING_STYLE")?.values[0]).toEqual({
    name: "count",
    stringValue: "count",
    tooltip: "48 of the 57 cases (84%)",
  });
});

test("a message can name the cells of each argument, the further ones of the RoH Thread among them", () => {
  const thread = readFunctionsMetadata(built).find(({ id }) => id === "ROHTHREAD")!;
  const range = (address: string) => ({ kind: "matrix", rows: [["Y"]], address }) as const;
  const typed = { kind: "matrix", rows: [["Y"]] } as const;
  const handed = marshalArguments(thread, [range("Cases!A1"), range("Cases!C1:C9"), typed], "null");
  expect([0, 1, 2].map((index) => argumentAddress(handed, index))).toEqual(["Cases!A1", "Cases!C1:C9", undefined]);
});

test("the shortcuts run the add-in's actions, and only with every key of the combination", () => {
  const file: unknown = JSON.parse(fs.readFileSync("src/commands/shortcuts.json", "utf8"));
  const { shortcuts, problems } = readShortcuts(file);
  expect(problems).toEqual([]);
  const keys = { ctrlKey: true, shiftKey: true, altKey: true, metaKey: false };
  const letter = (name: string) => ({ keyCode: name.charCodeAt(0) });
  expect(actionOf(shortcuts, { ...keys, ...letter("S") })).toBe("OmiShowPane");
  expect(actionOf(shortcuts, { ...keys, ...letter("C") })).toBe("OmiCheck");
  expect(actionOf(shortcuts, { ...keys, ctrlKey: false, metaKey: true, ...letter("C") })).toBe("OmiCheck");
  expect(actionOf(shortcuts, { ...keys, altKey: false, ...letter("C") })).toBeUndefined();
  expect(actionOf(shortcuts, { ...keys, ...letter("X") })).toBeUndefined();
});
