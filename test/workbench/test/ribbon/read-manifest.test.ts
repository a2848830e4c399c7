import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "../../src/ribbon/read-manifest";
import { SECOND_ADD_IN } from "./second-add-in";

const doubler = readManifest(readFileSync(join(__dirname, "../doubler/manifest.xml"), "utf8"));
const garden = readManifest(SECOND_ADD_IN);

test("the manifest says who the add-in is, and where its pane and its functions come from", () => {
  expect(doubler).toMatchObject({
    id: "0c2f6b1e-8d53-4a57-9a0e-2f4f5f6f7a10",
    displayName: "Doubler",
    provider: "Someone else",
    version: "1.0.0.0",
    permissions: "ReadWriteDocument",
    paneUrl: "https://doubler.example/pane.html",
    runtimeUrl: "https://doubler.example/pane.html",
    functions: {
      namespace: "TWICE",
      metadataUrl: "https://doubler.example/functions.json",
      scriptUrl: "https://doubler.example/functions.js",
      pageUrl: "https://doubler.example/pane.html",
    },
  });
  expect(doubler.tabs.map(({ label }) => label)).toEqual(["Doubler"]);
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
      { id: "SowPane", action: { type: "ShowTaskpane", url: "https://garden.example/sow.html" } },
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
