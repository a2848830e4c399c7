import type { RibbonGroup, RibbonTab } from "./manifest";
import { readControl, readIcons } from "./read-controls";
import type { Resolve } from "./resources";
import { TEXTS } from "./texts";
import type { XmlElement } from "./xml-element";
import { childrenOf, requiredAttribute, requiredChild } from "./xml-queries";

/** Excel's own tabs by the ids under which a manifest adds groups to them. */
const OFFICE_TABS: Readonly<Record<string, string>> = {
  TabHome: "Home",
  TabInsert: "Insert",
  TabPageLayoutExcel: "Page Layout",
  TabFormulas: "Formulas",
  TabData: "Data",
  TabReview: "Review",
  TabView: "View",
  TabDeveloper: "Developer",
  TabAddIns: "Add-ins",
  TabPrintPreview: "Print Preview",
  TabBackgroundRemoval: "Background Removal",
};

/** Reads the tabs of the ribbon: the add-in's own, and Excel's with what the add-in puts on them. */
export function readTabs(formFactor: XmlElement | undefined, resolve: Resolve): RibbonTab[] {
  const surfaces = childrenOf(formFactor, "ExtensionPoint").filter(
    ({ attributes }) => attributes["type"] === "PrimaryCommandSurface",
  );
  const elements = surfaces.flatMap((surface) => childrenOf(surface, "CustomTab", "OfficeTab"));
  refuseRepeatedIds(elements.flatMap((element) => [element, ...partsOf(element)]));
  return elements.map((element) => ({
    id: requiredAttribute(element, "id"),
    label: element.name === "OfficeTab" ? officeLabel(element) : resolve(requiredChild(element, "Label")),
    groups: childrenOf(element, "Group").map((group) => readGroup(group, resolve)),
  }));
}

function readGroup(element: XmlElement, resolve: Resolve): RibbonGroup {
  return {
    id: requiredAttribute(element, "id"),
    label: resolve(requiredChild(element, "Label")),
    icons: readIcons(element, resolve),
    controls: childrenOf(element, "Control").map((control) => readControl(control, resolve)),
  };
}

function officeLabel(element: XmlElement): string {
  const id = requiredAttribute(element, "id");
  const label = OFFICE_TABS[id];
  if (label === undefined) throw new Error(TEXTS.unknownTab(id, Object.keys(OFFICE_TABS).join(", "), element.place));
  return label;
}

/** Everything on a tab that has an id of its own. */
function partsOf(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => {
    const isPart = ["Group", "Control", "Item"].includes(child.name);
    return isPart ? [child, ...partsOf(child)] : partsOf(child);
  });
}

/** A press on a control is known by its id alone, so no two may share one. */
function refuseRepeatedIds(elements: readonly XmlElement[]): void {
  const seen = new Set<string>();
  for (const element of elements) {
    const id = requiredAttribute(element, "id");
    if (seen.has(id)) throw new Error(TEXTS.repeatedId(id, element.place));
    seen.add(id);
  }
}
