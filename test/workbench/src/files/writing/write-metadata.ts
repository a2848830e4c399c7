import { DYNAMIC_ARRAY, MAIN, RELATIONSHIPS, RICH_DATA, RICH_RELATIONSHIPS } from "../namespaces";
import { RICH_ERRORS } from "../rich-errors";
import { element, listElement } from "../xml/write-xml";
import type { Part } from "../zip/write-package";

/** A part of the workbook, with the type of its relation. */
export type WorkbookPart = Part & { readonly relationType: string };

/** Which of the workbook's metadata its cells name. */
export interface UsedMetadata {
  hasDynamicArrays: boolean;
  hasRichErrors: boolean;
}

/** The `cm` of every cell that holds a dynamic array. */
export const DYNAMIC_ARRAY_CM = 1;

/** The `vm` of a cell that shows one of the newer errors; undefined for any other. */
export function richErrorVm(error: string): number | undefined {
  const place = RICH_ERRORS.findIndex(([name]) => name === error);
  return place < 0 ? undefined : place + 1;
}

const COPIED = "copy pasteAll pasteValues merge splitFirst rowColShift clearFormats clearComments assign coerce".split(
  " ",
);

/** The metadata part and, where a cell shows a newer error, the rich values behind it; none where nothing is named. */
export function metadataParts({ hasDynamicArrays, hasRichErrors }: UsedMetadata): WorkbookPart[] {
  if (!hasDynamicArrays && !hasRichErrors) return [];
  // Both types are always declared, so that their numbers do not depend on what is used.
  const arrays = future("XLDAPR", "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}", [
    element("xda:dynamicArrayProperties", { fDynamic: true, fCollapsed: false }),
  ]);
  const errors = future(
    "XLRICHVALUE",
    "{3e2802c4-a4d2-4d8b-9148-e3be6c30e623}",
    RICH_ERRORS.map((_, i) => element("xlrd:rvb", { i })),
  );
  const types = [
    metadataType("XLDAPR", { cellMeta: true }),
    ...(hasRichErrors ? [metadataType("XLRICHVALUE", {})] : []),
  ];
  const metadata = element(
    "metadata",
    { xmlns: MAIN, "xmlns:xda": DYNAMIC_ARRAY, ...(hasRichErrors ? { "xmlns:xlrd": RICH_DATA } : {}) },
    listElement("metadataTypes", types),
    arrays,
    hasRichErrors ? errors : "",
    listElement("cellMetadata", [record(1, 0)]),
    hasRichErrors
      ? listElement(
          "valueMetadata",
          RICH_ERRORS.map((_, index) => record(2, index)),
        )
      : "",
  );
  const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
  const part = { path: "xl/metadata.xml", xml: metadata, contentType, relationType: `${RELATIONSHIPS}/sheetMetadata` };
  return hasRichErrors ? [part, ...richValueParts()] : [part];
}

function metadataType(name: string, more: Record<string, boolean>): string {
  const flags = Object.fromEntries(COPIED.map((flag) => [flag, true]));
  return element("metadataType", { name, minSupportedVersion: 120000, ...flags, ...more });
}

function future(name: string, uri: string, items: readonly string[]): string {
  const blocks = items.map((item) => element("bk", {}, element("extLst", {}, element("ext", { uri }, item))));
  return element("futureMetadata", { name, count: blocks.length }, ...blocks);
}

function record(t: number, v: number): string {
  return element("bk", {}, element("rc", { t, v }));
}

function richValueParts(): WorkbookPart[] {
  const values = RICH_ERRORS.map(([, type]) => element("rv", { s: 0 }, `<v>${type}</v><v>0</v>`));
  const keys = ["errorType", "subType"].map((n) => element("k", { n, t: "i" }));
  const structures = [element("s", { t: "_error" }, ...keys)];
  return [
    {
      path: "xl/richData/rdrichvalue.xml",
      xml: element("rvData", { xmlns: RICH_DATA, count: values.length }, ...values),
      contentType: "application/vnd.ms-excel.rdrichvalue+xml",
      relationType: `${RICH_RELATIONSHIPS}/rdRichValue`,
    },
    {
      path: "xl/richData/rdrichvaluestructure.xml",
      xml: element("rvStructures", { xmlns: RICH_DATA, count: structures.length }, ...structures),
      contentType: "application/vnd.ms-excel.rdrichvaluestructure+xml",
      relationType: `${RICH_RELATIONSHIPS}/rdRichValueStructure`,
    },
  ];
}
