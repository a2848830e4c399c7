import fs from "node:fs/promises";
import path from "node:path";

const NOT_A_FILE = new Set(["ENOENT", "EISDIR", "ENOTDIR", "ENAMETOOLONG"]);

/**
 * The path inside a folder that the path of an address names; undefined for one that leads out of it or to a hidden file.
 * @param {string} folder
 * @param {string} pathname as it stands in the address, starting with a slash
 * @param {string} index the file that stands for a folder
 */
export function fileNamed(folder, pathname, index = "index.html") {
  const parts = decode(pathname)?.split("/").slice(1);
  // Hidden files (.env, .git) never belong to an add-in, and ".." is one of them.
  if (!parts || parts.some((part) => part.startsWith(".") || /[\\:\0]/.test(part))) return undefined;
  if (parts.at(-1) === "") parts[parts.length - 1] = index;
  return path.join(folder, ...parts);
}

/** The files of a folder by their paths in lower case: office.js asks for AgaveErrorUX, npm holds agaveerrorux. */
export async function filesWithoutCase(folder) {
  const files = await fs.readdir(folder, { recursive: true });
  return new Map(files.map((file) => [`/${file.replaceAll("\\", "/").toLowerCase()}`, path.join(folder, file)]));
}

/** What a file holds, or undefined if there is no such file. */
export async function readIfFile(file) {
  if (file === undefined) return undefined;
  try {
    return await fs.readFile(file);
  } catch (error) {
    if (NOT_A_FILE.has(error.code)) return undefined;
    throw error;
  }
}

/** Undoes the escapes of an address's path; undefined if they are none. */
export function decode(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
