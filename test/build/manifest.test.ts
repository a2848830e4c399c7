import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { DIST, readMetadata } from "../helpers/excel";
import { all, named, readXml } from "../helpers/manifest";

const ORIGIN = "https://localhost:3000";
const manifest = readXml("manifest.xml");
const built = readXml(path.join(DIST, "manifest.xml"));

/** The order Office demands of the children of each element (those used here). */
const ORDER: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides",
  VersionOverrides: "Description Requirements Hosts Resources",
  AllFormFactors: "ExtensionPoint",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint",
  GetStarted: "Title Description LearnMoreUrl",
  CustomTab: "Group Label",
  Group: "Label Icon Control",
  Control: "Label Supertip Icon Action",
  Supertip: "Title Description",
  Action: "SourceLocation",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
};

describe.each([
  ["manifest.xml", manifest],
  ["dist/manifest.xml", built],
])("%s", (_, root) => {
  test("has its elements in the order Office demands", () => {
    for (const one of all(root)) {
      const order = ORDER[one.name]?.split(" ");
      if (!order) continue;
      const places = one.children.map((child) => order.indexOf(child.name));
      expect([one.name, places]).toEqual([one.name, [...places].sort((a, b) => a - b)]);
      expect([one.name, places]).not.toContain(-1);
    }
    const host = named(root, "Host").find((one) => one.attributes["xsi:type"] === "Workbook")!;
    expect(host.children.map((child) => child.name)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
    const functions = named(root, "ExtensionPoint").find((one) => one.attributes["xsi:type"] === "CustomFunctions")!;
    expect(functions.children.map((child) => child.name)).toEqual(["Script", "Page", "Metadata", "Namespace"]);
  });

  test("defines every resource it names, and names every resource it defines", () => {
    const defined = named(root, "Resources")[0]!.children.flatMap((group) =>
      group.children.map((one) => one.attributes.id),
    );
    const used = all(root).flatMap((one) => one.attributes.resid ?? []);
    expect(new Set(used)).toEqual(new Set(defined));
    expect(new Set(defined).size).toBe(defined.length);
    for (const id of used) expect(id.length).toBeLessThanOrEqual(32);
  });

  test("keeps its texts within Office's lengths", () => {
    const longest = (name: string) =>
      Math.max(...named(root, name).map((one) => (one.attributes.DefaultValue ?? "").length));
    expect(longest("DisplayName")).toBeLessThanOrEqual(125);
    expect(longest("Description")).toBeLessThanOrEqual(250);
    const strings = (group: string) =>
      named(root, group)[0]!.children.map((one) => one.attributes.DefaultValue!.length);
    expect(Math.max(...strings("bt:ShortStrings"))).toBeLessThanOrEqual(125);
    expect(Math.max(...strings("bt:LongStrings"))).toBeLessThanOrEqual(250);
  });

  test("names only https addresses, each of a file in dist", () => {
    const addresses = all(root)
      .flatMap((one) => one.attributes.DefaultValue ?? one.attributes.Url ?? [])
      .filter((value) => value.includes("://"));
    expect(addresses.length).toBeGreaterThan(8);
    expect(addresses).toContain(`${ORIGIN}/shortcuts.json`);
    for (const address of addresses) {
      expect(address.startsWith(`${ORIGIN}/`)).toBe(true);
      expect(fs.existsSync(path.join(DIST, address.slice(ORIGIN.length)))).toBe(true);
    }
  });

  test("runs pane, functions and commands in one long-lived shared runtime", () => {
    const runtimes = named(root, "Runtime");
    expect(runtimes.map((one) => one.attributes)).toEqual([{ resid: "Pane.Url", lifetime: "long" }]);
    const pages = [
      named(root, "Page")[0]!.children[0]!,
      named(root, "FunctionFile")[0]!,
      named(root, "Action")[0]!.children[0]!,
    ];
    expect(pages.map((one) => one.attributes.resid)).toEqual(Array(3).fill("Pane.Url"));
    // An action with an id of its own would open a second pane, which the one runtime cannot have.
    expect(named(root, "TaskpaneId")).toEqual([]);
  });

  test("registers the functions under OMI, and asks for the shared runtime alone", () => {
    const strings = named(root, "bt:String").map((one) => [one.attributes.id, one.attributes.DefaultValue]);
    expect(strings).toContainEqual(["Functions.Namespace", "OMI"]);
    const sets = named(root, "Set").map((one) => [one.attributes.Name, one.attributes.MinVersion]);
    expect(sets).toEqual([["SharedRuntime", "1.1"]]);
  });

  test("gives every button a label, a supertip and icons of its own of 16, 32 and 80 pixels", () => {
    for (const control of named(root, "Control")) {
      expect(control.children.map((child) => child.name)).toEqual(["Label", "Supertip", "Icon", "Action"]);
    }
    const images = new Map(named(root, "bt:Image").map(({ attributes: { id, DefaultValue } }) => [id, DefaultValue]));
    const icons = named(root, "Icon").map((icon) =>
      icon.children.map(({ attributes }) => [attributes.size, images.get(attributes.resid)]),
    );
    const drawings = "omi-scores scores-pane set-up check proof chart-1 chart-1 table-1 table-2".split(" ");
    expect(icons).toEqual(
      drawings.map((name) => ["16", "32", "80"].map((size) => [size, `${ORIGIN}/assets/icons/${name}-${size}.png`])),
    );
  });
});

test("the manifest can be read by Microsoft's own reader, before the build and after it", () => {
  const source = readWithMicrosoftsReader("manifest.xml");
  const target = readWithMicrosoftsReader(path.join(DIST, "manifest.xml"));
  expect(source.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  // An Id of its own too, else Excel would take it for the published one.
  expect(target.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(target.id).not.toBe(source.id);
  expect(target).toEqual({ ...source, id: target.id, displayName: "OMI Scores (localhost)" });
  expect(source.hosts).toEqual(["Workbook"]);
  expect(source.defaultSettings?.sourceLocation).toBe(`${ORIGIN}/taskpane.html`);
});

test("the manifest's version is the package's", () => {
  const { version } = JSON.parse(fs.readFileSync("package.json", "utf8")) as { version: string };
  expect(named(manifest, "Version")[0]!.text).toBe(`${version}.0`);
});

test("the functions in functions.json are helped at addresses of the help page", () => {
  for (const { id, helpUrl } of readMetadata().functions) {
    expect(helpUrl).toBe(`${ORIGIN}/help.html#${id.toLowerCase()}`);
  }
});

interface ManifestInfo {
  id: string;
  displayName: string;
  hosts: string[];
  defaultSettings?: { sourceLocation: string };
}

/** Reads a manifest with office-addin-manifest, in a process of its own: the package mixes module kinds jest cannot load. */
function readWithMicrosoftsReader(file: string): ManifestInfo {
  const code = `
    import { OfficeAddinManifest } from "office-addin-manifest";
    console.log(JSON.stringify(await OfficeAddinManifest.readManifestFile(${JSON.stringify(file)})));`;
  return JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" }),
  ) as ManifestInfo;
}
