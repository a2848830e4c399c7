import { RICH_ERRORS } from "../rich-errors";
import { child, childrenOf, descendants, isOn, numberIn } from "../xml/find-elements";
import type { XmlElement } from "../xml/read-xml";
import { relatedPart, type WorkbookParts } from "./workbook-parts";

/** What the numbers `cm` and `vm` of a cell mean. */
export interface CellMetadata {
  /** Whether a cell with this `cm` holds a dynamic array. */
  isDynamicArray(cm: number | undefined): boolean;
  /** The newer error that a cell with this `vm` shows. */
  error(vm: number | undefined): string | undefined;
}

/** Reads xl/metadata.xml and the rich values behind it. */
export function readMetadata(parts: WorkbookParts): CellMetadata {
  const metadata = relatedPart(parts, "sheetMetadata");
  const types = childrenOf(child(metadata, "metadataTypes"), "metadataType").map((one) => one.attributes["name"]);
  const [cells, values] = [blocks(child(metadata, "cellMetadata")), blocks(child(metadata, "valueMetadata"))];
  const errors = richErrors(parts);
  const future = (type: string) =>
    childrenOf(
      childrenOf(metadata, "futureMetadata").find((one) => one.attributes["name"] === type),
      "bk",
    );
  const entry = (list: readonly XmlElement[][], place: number | undefined, type: string) => {
    const records = place === undefined ? [] : (list[place - 1] ?? []);
    const record = records.find((one) => types[(numberIn(one, "t") ?? 0) - 1] === type);
    return record && future(type)[numberIn(record, "v") ?? -1];
  };
  return {
    isDynamicArray: (cm) => descendants(entry(cells, cm, "XLDAPR"), "dynamicArrayProperties").some(isDynamic),
    error(vm) {
      const [value] = descendants(entry(values, vm, "XLRICHVALUE"), "rvb");
      return value && errors[numberIn(value, "i") ?? -1];
    },
  };
}

function isDynamic(properties: XmlElement): boolean {
  return isOn(properties, "fDynamic");
}

function blocks(list: XmlElement | undefined): XmlElement[][] {
  return childrenOf(list, "bk").map((block) => [...childrenOf(block, "rc")]);
}

function richErrors(parts: WorkbookParts): (string | undefined)[] {
  const structures = childrenOf(relatedPart(parts, "rdRichValueStructure"), "s");
  return childrenOf(relatedPart(parts, "rdRichValue"), "rv").map((value) => {
    const structure = structures[numberIn(value, "s") ?? -1];
    if (structure?.attributes["t"] !== "_error") return undefined;
    const place = childrenOf(structure, "k").findIndex((key) => key.attributes["n"] === "errorType");
    const type = Number(childrenOf(value, "v")[place]?.text);
    return RICH_ERRORS.find(([, number]) => number === type)?.[0];
  });
}
