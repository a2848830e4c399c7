import fs from "node:fs/promises";
import path from "node:path";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { fileNamed, readIfFile } from "./files.js";
import { PlainError } from "./plain-error.js";
import { texts } from "./texts.js";

/**
 * Reads where a manifest says its add-in is served from. `rewrite(text, origin)` turns those addresses into ours; the
 * folder that holds the manifest is the add-in's root.
 * @param {string} file
 */
export async function readManifest(file) {
  const source = sourceLocation(file, await readText(file));
  const folder = path.dirname(file);
  const base = await baseOf(source, folder);
  const own = [source.origin + (base ?? ""), source.origin].map((address) =>
    address.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
  );
  // Not a part of a longer host, port or folder.
  const addresses = new RegExp(`(?:${own.join("|")})(?![\\w.:@%~-])`, "gi");
  return {
    file,
    folder,
    missingPage: base === undefined ? source.pathname : undefined,
    rewrite: (text, origin) => text.replace(addresses, () => origin),
  };
}

async function readText(file) {
  try {
    return await fs.readFile(file, "utf8");
  } catch (error) {
    throw new PlainError(error.code === "ENOENT" ? texts.noManifest(file) : texts.unreadable(file, error.code));
  }
}

function sourceLocation(file, xml) {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new PlainError(texts.badManifest(file, `it is not XML, see line ${valid.err.line}`));
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "", removeNSPrefix: true });
  const value = parser.parse(xml).OfficeApp?.DefaultSettings?.SourceLocation?.DefaultValue;
  if (value === undefined) throw new PlainError(texts.badManifest(file, "it names no SourceLocation"));
  try {
    const address = new URL(value);
    if (/^https?:$/.test(address.protocol)) return address;
  } catch {
    // Told below.
  }
  throw new PlainError(texts.badManifest(file, `its SourceLocation "${value}" is not an address`));
}

/**
 * The part of the page's path that lies outside the folder: "/omi" for https://host/omi/taskpane.html beside the
 * manifest. Undefined if the page is nowhere in the folder.
 */
async function baseOf(source, folder) {
  const parts = source.pathname.split("/");
  for (let outside = 1; outside < parts.length; outside += 1) {
    const inside = `/${parts.slice(outside).join("/")}`;
    if ((await readIfFile(fileNamed(folder, inside))) !== undefined) return parts.slice(0, outside).join("/");
  }
  return undefined;
}
