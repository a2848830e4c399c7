import type { Injector } from "@univerjs/core";
import { ISheetClipboardService } from "@univerjs/preset-sheets-core";
import { cellsOfText } from "./cells-of-text";

interface Pasting {
  legacyPaste(html?: string, text?: string, files?: File[]): Promise<boolean>;
  _pastePlainText(text: string, type: string): Promise<boolean>;
  _pasteHTML(html: string, type: string): Promise<boolean>;
}

const DEFAULT_PASTE = "default-paste";

/**
 * Pastes text as Excel does: a line break in quotes stays in its cell. The grid would begin a new row, leave out empty cells at
 * the beginning and take "<" for a tag.
 */
export function pasteTextAsExcel(injector: Injector) {
  const clipboard = injector.get(ISheetClipboardService) as unknown as Pasting;
  const paste = clipboard.legacyPaste.bind(clipboard);
  const pasteText = clipboard._pastePlainText.bind(clipboard);
  clipboard._pastePlainText = (text, type) =>
    /[\t\n"]/.test(text) ? clipboard._pasteHTML(tableHtml(cellsOfText(text)), type) : pasteText(text, type);
  clipboard.legacyPaste = (html, text, files) => {
    const isText = !html && !files?.length && text !== undefined && text !== "";
    return isText ? clipboard._pastePlainText(text, DEFAULT_PASTE) : paste(html, text, files);
  };
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\n": "<br>" };

const tableHtml = (rows: readonly (readonly string[])[]) =>
  `<table>${rows
    .map(
      (cells) =>
        `<tr>${cells.map((cell) => `<td>${cell.replace(/[&<>\n]/g, (one) => ENTITIES[one]!)}</td>`).join("")}</tr>`,
    )
    .join("")}</table>`;
