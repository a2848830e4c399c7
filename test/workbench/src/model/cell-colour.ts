import { invalidArgument } from "../rich-api/rich-api-error";

/** "#FFD966" for "#ffd966", "FFD966" or a colour's name, as Excel gives it back. Throws InvalidArgument for no colour. */
export function checkedColor(given: unknown): string {
  if (typeof given !== "string") throw invalidArgument();
  const text = given.trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  const color = hex ?? (/^[a-z]+$/i.test(text) ? namedColor(text) : undefined);
  if (color === undefined) throw invalidArgument();
  return `#${color.toUpperCase()}`;
}

/** HTML's names of colours are Excel's, and the page knows them: a drawing ignores a name that is none. */
function namedColor(name: string): string | undefined {
  const drawing = document.createElement("canvas").getContext("2d");
  if (!drawing) return undefined;
  const [onBlack, onWhite] = ["#000000", "#ffffff"].map((before) => {
    drawing.fillStyle = before;
    drawing.fillStyle = name;
    return String(drawing.fillStyle);
  });
  return onBlack === onWhite && onBlack?.startsWith("#") ? onBlack.slice(1) : undefined;
}
