import { execFileSync } from "node:child_process";
import fs from "node:fs";

const BUTTONS = ["scores-pane", "set-up", "check", "proof", "chart-1", "table-1", "table-2"];
const ICONS = [
  ...[16, 32, 64, 80, 128].map((size) => ["omi-scores", size] as const),
  ...BUTTONS.flatMap((name) => [16, 32, 80].map((size) => [name, size] as const)),
];
const drawingOf = (name: string) => fs.readFileSync(`assets/icons/${name}.svg`, "utf8");

/** Every icon as its drawing gives it, drawn in one process: the drawing program is a module jest cannot load. */
const drawn = JSON.parse(
  execFileSync(
    process.execPath,
    [
      "--input-type=module",
      "-e",
      `import { renderIcon } from "./.build/render-icon.js";
       const icons = ${JSON.stringify(ICONS)};
       console.log(JSON.stringify(icons.map(([name, size]) => renderIcon(name, size).toString("base64"))));`,
    ],
    { encoding: "utf8", maxBuffer: 2 ** 24 },
  ),
) as string[];

test.each(ICONS.map(([name, size], index) => [name, size, drawn[index]!] as const))(
  "the icon %s of %d pixels has that size and is what the drawing gives",
  (name, size, base64) => {
    const icon = fs.readFileSync(`assets/icons/${name}-${size}.png`);
    expect(icon.subarray(1, 4).toString()).toBe("PNG");
    expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([size, size]);
    expect(Buffer.from(base64, "base64").equals(icon)).toBe(true);
  },
);

test.each(["omi-scores", ...BUTTONS])("every edge of the drawing %s falls on a pixel at every size", (name) => {
  const drawing = drawingOf(name);
  expect(drawing).toContain('viewBox="0 0 16 16"');
  for (const [, path] of drawing.matchAll(/ d="([^"]*)"/g)) expect(path).not.toMatch(/\./);
  for (const [one, size] of ICONS) if (one === name) expect(size % 16).toBe(0);
});

test("every button's drawing differs from the others', and stands on the add-in's own tile", () => {
  const [tile] = /<rect[^>]*>/.exec(drawingOf("omi-scores"))!;
  for (const name of BUTTONS) expect(drawingOf(name)).toContain(tile);
  const small = ICONS.flatMap(([, size], index) => (size === 16 ? [drawn[index]!] : []));
  expect(new Set(small).size).toBe(BUTTONS.length + 1);
});

test("no picture lies among the icons that no drawing gives", () => {
  const pictures = fs.readdirSync("assets/icons").filter((file) => file.endsWith(".png"));
  expect(pictures.sort()).toEqual(ICONS.map(([name, size]) => `${name}-${size}.png`).sort());
});
