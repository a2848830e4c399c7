import { strFromU8, unzipSync } from "fflate";
import * as texts from "../texts";
import { readXml, type XmlElement } from "../xml/read-xml";
import { childrenOf } from "../xml/find-elements";

/** The parts of an opened .xlsx, by path ("xl/workbook.xml"). */
export interface OpenPackage {
  readonly paths: readonly string[];
  has(path: string): boolean;
  /** The part as XML; undefined where the file has none. Throws where it is broken. */
  xml(path: string): XmlElement | undefined;
  /** What a part refers to; the file itself is the part "". */
  relations(path: string): readonly Relation[];
}

export interface Relation {
  readonly id: string;
  /** The last part of its type: "worksheet", "table", "chart". */
  readonly kind: string;
  /** A path in the package, or an address outside it. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Opens the zip. Throws with a sentence for the user where the bytes are no .xlsx file. */
export function openPackage(bytes: Uint8Array): OpenPackage {
  rejectOtherFormats(bytes);
  const parts = unzip(bytes);
  const read = new Map<string, XmlElement>();
  const opened: OpenPackage = {
    paths: [...parts.keys()],
    has: (path) => parts.has(path.toLowerCase()),
    xml(path) {
      const key = path.toLowerCase();
      const part = parts.get(key);
      if (!part || read.has(key)) return read.get(key);
      read.set(key, readPart(path, part));
      return read.get(key);
    },
    relations(path) {
      const folder = path.slice(0, path.lastIndexOf("/") + 1);
      const list = opened.xml(`${folder}_rels/${path.slice(folder.length)}.rels`);
      return childrenOf(list, "Relationship").map(({ attributes }) => {
        const isExternal = attributes["TargetMode"] === "External";
        const target = attributes["Target"] ?? "";
        return {
          id: attributes["Id"] ?? "",
          kind: (attributes["Type"] ?? "").replace(/^.*\//, ""),
          target: isExternal ? target : resolved(folder, target),
          isExternal,
        };
      });
    },
  };
  if (!opened.has("[Content_Types].xml")) throw new Error(texts.NOT_A_WORKBOOK);
  return opened;
}

function rejectOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Error(texts.EMPTY_FILE);
  const startsWith = (...start: number[]) => start.every((byte, index) => bytes[index] === byte);
  if (startsWith(0xd0, 0xcf, 0x11, 0xe0)) {
    // The old container of .xls also holds an encrypted .xlsx; its directory names what is inside, in UTF-16.
    const isEncrypted = includes(
      bytes,
      [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]),
    );
    throw new Error(isEncrypted ? texts.ENCRYPTED : texts.OLD_FORMAT);
  }
  if (!startsWith(0x50, 0x4b)) throw new Error(texts.NOT_A_ZIP);
}

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  try {
    // Pictures and the like are not read: only what holds XML is unpacked, the rest is known by its path.
    const unpacked = unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels|vml)$/i.test(name) });
    const parts = new Map(Object.entries(unpacked).map(([path, part]) => [normal(path), part]));
    unzipSync(bytes, {
      filter({ name }) {
        if (!parts.has(normal(name))) parts.set(normal(name), new Uint8Array());
        return false;
      },
    });
    return parts;
  } catch (cause) {
    throw new Error(texts.BROKEN_ZIP, { cause });
  }
}

function normal(path: string): string {
  return path.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}

function readPart(path: string, part: Uint8Array): XmlElement {
  try {
    return readXml(text(part));
  } catch (cause) {
    throw new Error(texts.BROKEN_PART(path, cause instanceof Error ? cause.message : String(cause)), { cause });
  }
}

function text(part: Uint8Array): string {
  const isWide = (part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff);
  if (isWide) return new TextDecoder(part[0] === 0xff ? "utf-16le" : "utf-16be").decode(part);
  return strFromU8(part);
}

function resolved(folder: string, target: string): string {
  const path = target.startsWith("/") ? target : `${folder}${target}`;
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
