import type { WorkbookDocument } from "../../document/workbook-document";
import { CUSTOM_XML, RELATIONSHIPS } from "../namespaces";
import { SETTINGS_NAMESPACE, SETTINGS_ROOT } from "../settings-part";
import { escapeAttribute, escapeText } from "../xml/escaped-text";
import { element, xmlText } from "../xml/write-xml";
import type { Part } from "../zip/write-package";
import type { WorkbookPart } from "./write-metadata";

/** The add-in's settings as a custom XML part, with the properties Excel wants beside it; none without settings. */
export function settingsParts(settings: WorkbookDocument["settings"]): { item: WorkbookPart; properties: Part } | null {
  if (settings.length === 0) return null;
  const items = settings.map(([name, json]) =>
    element("setting", { name: escapeAttribute(name) }, xmlText(escapeText(json))),
  );
  const reference = element("ds:schemaRef", { "ds:uri": SETTINGS_NAMESPACE });
  return {
    item: {
      path: "customXml/item1.xml",
      xml: element(SETTINGS_ROOT, { xmlns: SETTINGS_NAMESPACE }, ...items),
      relationType: `${RELATIONSHIPS}/customXml`,
      relations: [{ id: "rId1", type: `${RELATIONSHIPS}/customXmlProps`, target: "itemProps1.xml" }],
    },
    properties: {
      path: "customXml/itemProps1.xml",
      xml: element(
        "ds:datastoreItem",
        { "ds:itemID": "{6D4F0B5E-2C1A-4E8B-9A37-51D2C0E7F3A4}", "xmlns:ds": CUSTOM_XML },
        element("ds:schemaRefs", {}, reference),
      ),
      contentType: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    },
  };
}
