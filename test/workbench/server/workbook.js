import fs from "node:fs/promises";
import { PlainError } from "./plain-error.js";
import { texts } from "./texts.js";

/** Every .xlsx file is a zip archive, and begins so. */
const SIGNATURE = "PK";

/**
 * Makes sure that a file is there and can be a workbook, before anything is built or served.
 * @param {string} file
 */
export async function checkWorkbook(file) {
  let content;
  try {
    content = await fs.readFile(file);
  } catch (error) {
    const isAbsent = error.code === "ENOENT" || error.code === "EISDIR";
    throw new PlainError(isAbsent ? texts.noWorkbook(file) : texts.unreadable(file, error.code));
  }
  if (content.toString("latin1", 0, SIGNATURE.length) !== SIGNATURE) throw new PlainError(texts.notWorkbook(file));
}
