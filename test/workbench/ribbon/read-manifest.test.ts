import { readFileSync } from "node:fs";
import type { RibbonControl } from "../../../src/workbench/ribbon/manifest";
import { readManifest } from "../../../src/workbench/ribbon/read-manifest";
import { SECOND_ADD_IN } from "./second-add-in";

const omi = readManifest(readFileSync("manifest.xml", "utf8"));
const garden = readManifest(SECOND_ADD_IN);

test("the manifest of OMI Scores says who the add-in is and what it asks of Excel", () => {
  expect(omi).toMatchObject({
    displayName: "OMI Scores",
    provider: "OMI Scores",
    version: "1.0.0.0",
    permissions: "ReadWriteDocument",
    paneUrl: "https://localhost:3000/taskpane.html",
    runtimeUrl: "https://localhost:3000/taskpane.html",
  });
  expect(omi.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(omi.requirements).toContainEqual({ name: "SharedRuntime", minVersion: "1.1" });
});

test("the manifest of OMI Scores says where its functions come from", () => {
  expect(omi.functions).toEqual({
    namespace: "OMI",
    metadataUrl: "https://localhost:3000/functions.json",
    scriptUrl: "https://localhost:3000/functions.js",
    pageUrl: "https://localhost:3000/taskpane.html",
  });
});

test("OMI Scores has a tab of its own, whose every control has a name, a supertip and an icon of 32 pixels", () => {
  expect(omi.tabs.map(({ label }) => label)).toContain("OMI");
  const controls: RibbonControl[] = omi.tabs.flatMap(({ groups }) => groups.flatMap((group) => group.controls));
  expect(controls.length).toBeGreaterThan(0);
  for (const { label, supertip, icons } of controls) {
    expect([label, supertip.title, supertip.description].every((text) => text.length > 0)).toBe(true);
    expect(icons[32]).toMatch(/^https:/);
  }
});

test("any other add-in's manifest can be read, whatever its prefixes", () => {
  expect(garden).toMatchObject({
    displayName: "Garden – planner",
    provider: "Seeds & Sons",
    version: "1.10.0.0",
    permissions: "ReadDocument",
    paneUrl: "https://garden.example/pane.html",
    functionFileUrl: "https://garden.example/commands.html",
    shortcutsUrl: "https://garden.example/shortcuts.json",
    runtimeUrl: null,
    functions: null,
  });
});

test("a requirement without a version takes the default of its list, and 1.10 is not 1.1", () => {
  expect(garden.requirements).toEqual([
    { name: "ExcelApi", minVersion: "1.4" },
    { name: "RibbonApi", minVersion: "1.10" },
  ]);
});

test("groups on one of Excel's tabs stand on a tab that is named as Excel names it, in the manifest's order", () => {
  expect(garden.tabs.map(({ id, label }) => [id, label])).toEqual([
    ["TabData", "Data"],
    ["Garden", "Garden"],
  ]);
  expect(garden.tabs[0]!.groups[0]).toMatchObject({ id: "Beds", label: "Beds" });
});

test("a button that calls a function names the function, has its icons by size and says that it is disabled", () => {
  expect(garden.tabs[0]!.groups[0]!.controls).toEqual([
    {
      type: "Button",
      id: "Water",
      label: "Water",
      supertip: { title: "Water", description: "Waters every bed." },
      icons: { 16: "https://garden.example/16.png", 80: "https://garden.example/80.png" },
      isEnabled: false,
      action: { type: "ExecuteFunction", functionName: "waterBeds" },
    },
  ]);
});

test("a menu has its items, each with its action; what is said for other languages is left aside", () => {
  const [menu] = garden.tabs[1]!.groups[0]!.controls;
  expect(menu).toMatchObject({
    type: "Menu",
    label: "Sow",
    isEnabled: true,
    items: [
      { id: "SowPeas", label: "Peas", icons: {}, action: { type: "ExecuteFunction", functionName: "sowPeas" } },
      { id: "SowPane", action: { type: "ShowTaskpane", taskpaneId: null, url: "https://garden.example/sow.html" } },
    ],
  });
});

test("an add-in with a pane and nothing else has no ribbon", () => {
  const plain = SECOND_ADD_IN.replace(/<VersionOverrides[\s\S]*<\/VersionOverrides>/, "");
  expect(readManifest(plain)).toMatchObject({ tabs: [], paneUrl: "https://garden.example/pane.html" });
});

test("newer overrides replace the older ones around them", () => {
  const [overrides] = /<VersionOverrides[\s\S]*<\/VersionOverrides>/.exec(SECOND_ADD_IN)!;
  const newer = overrides.replace('"Peas" DefaultValue="Peas"', '"Peas" DefaultValue="New peas"');
  const nested = SECOND_ADD_IN.replace("</VersionOverrides>", () => `${newer}</VersionOverrides>`);
  expect(JSON.stringify(readManifest(nested).tabs)).toContain("New peas");
  expect(readManifest(nested).tabs).toHaveLength(2);
});
