import { strToU8, zipSync } from "fflate";
import { CONTENT_TYPES, PACKAGE_RELATIONSHIPS } from "../namespaces";
import { element, xmlPart } from "../xml/write-xml";

/** A part of the file that is to be written; what it refers to goes into a part of its own. */
export interface Part {
  readonly path: string;
  readonly xml: string;
  readonly contentType?: string;
  readonly relations?: readonly PartRelation[];
}

export interface PartRelation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Zips the parts with their relations and the list of their types. The file's own relations are those of part "". */
export function writePackage(parts: readonly Part[]): Uint8Array {
  const types = [
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    ...parts.flatMap(({ path, contentType }) =>
      contentType === undefined ? [] : [element("Override", { PartName: `/${path}`, ContentType: contentType })],
    ),
  ];
  const files: Record<string, Uint8Array> = {
    "[Content_Types].xml": strToU8(xmlPart(element("Types", { xmlns: CONTENT_TYPES }, ...types))),
  };
  for (const part of parts) {
    if (part.path !== "") files[part.path] = strToU8(xmlPart(part.xml));
    if (part.relations && part.relations.length > 0) files[relationsPath(part.path)] = relations(part.relations);
  }
  return zipSync(files, { level: 6 });
}

function relationsPath(path: string): string {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

function relations(list: readonly PartRelation[]): Uint8Array {
  const items = list.map(({ id, type, target }) => element("Relationship", { Id: id, Type: type, Target: target }));
  return strToU8(xmlPart(element("Relationships", { xmlns: PACKAGE_RELATIONSHIPS }, ...items)));
}
