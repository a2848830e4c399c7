import type { AddinManifest, RequirementSet } from "./manifest";
import { readFunctions } from "./read-functions";
import { readTabs } from "./read-tabs";
import { readResources } from "./resources";
import { TEXTS } from "./texts";
import { parseXml, type XmlElement } from "./xml-element";
import { childOf, childrenOf, requiredAttribute, requiredChild, requiredDefault, requiredText } from "./xml-queries";

const HOST = "Workbook";

/** Reads an add-in's XML manifest as Excel does; throws an Error that says what is wrong with it, and where. */
export function readManifest(xml: string): AddinManifest {
  const root = parseXml(xml);
  if (root.name !== "OfficeApp") throw new Error(TEXTS.notManifest(root.name));
  requireExcel(root);

  return {
    id: requiredText(root, "Id"),
    displayName: requiredDefault(root, "DisplayName"),
    description: requiredDefault(root, "Description"),
    provider: requiredText(root, "ProviderName"),
    version: requiredText(root, "Version"),
    permissions: requiredText(root, "Permissions"),
    requirements: readRequirements(root),
    paneUrl: requiredDefault(requiredChild(root, "DefaultSettings"), "SourceLocation"),
    shortcutsUrl: childOf(root, "ExtendedOverrides")?.attributes["Url"] ?? null,
    ...readOverrides(root),
  };
}

function requireExcel(root: XmlElement): void {
  const hosts = childrenOf(requiredChild(root, "Hosts"), "Host").map((host) => requiredAttribute(host, "Name"));
  if (hosts.includes(HOST)) return;
  throw new Error(TEXTS.notForExcel(hosts.length === 0 ? TEXTS.noHosts : hosts.join(", ")));
}

function readRequirements(root: XmlElement): RequirementSet[] {
  const sets = childOf(childOf(root, "Requirements"), "Sets");
  return childrenOf(sets, "Set").map((set) => ({
    name: requiredAttribute(set, "Name"),
    minVersion: set.attributes["MinVersion"] ?? sets?.attributes["DefaultMinVersion"] ?? "1.1",
  }));
}

/** What the manifest says for Excel alone: ribbon, functions and pages. An add-in with a pane only has none of it. */
function readOverrides(root: XmlElement): Pick<AddinManifest, "runtimeUrl" | "functionFileUrl" | "functions" | "tabs"> {
  const overrides = newestOverrides(root);
  if (!overrides) return { runtimeUrl: null, functionFileUrl: null, functions: null, tabs: [] };
  const resolve = readResources(overrides);
  const host = excelHost(overrides);
  const formFactor = childOf(host, "DesktopFormFactor");
  const runtime = childOf(childOf(host, "Runtimes"), "Runtime");
  const functionFile = childOf(formFactor, "FunctionFile");
  if (runtime) refuseSecondPanes(formFactor);
  return {
    runtimeUrl: runtime ? resolve(runtime) : null,
    functionFileUrl: functionFile ? resolve(functionFile) : null,
    functions: readFunctions(host, resolve),
    tabs: readTabs(formFactor, resolve),
  };
}

/** The shared runtime is one page in one pane: an action with an id for a pane of its own makes Excel look for a second. */
function refuseSecondPanes(element: XmlElement | undefined): void {
  for (const child of element?.children ?? []) {
    if (child.name === "TaskpaneId") throw new Error(TEXTS.secondPane(child.text, child.place));
    refuseSecondPanes(child);
  }
}

/** Newer overrides stand inside the older ones they replace. */
function newestOverrides(element: XmlElement): XmlElement | undefined {
  const overrides = childOf(element, "VersionOverrides");
  if (!overrides) return undefined;
  return newestOverrides(overrides) ?? (excelHost(overrides) ? overrides : undefined);
}

function excelHost(overrides: XmlElement): XmlElement | undefined {
  return childrenOf(childOf(overrides, "Hosts"), "Host").find(({ attributes }) => attributes["type"] === HOST);
}
