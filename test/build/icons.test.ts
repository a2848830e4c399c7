import { execFileSync } from "node:child_process";
import fs from "node:fs";

const SIZES = [16, 32, 64, 80, 128];

test.each(SIZES)("the icon of %d pixels has that size and is what the drawing gives", (size) => {
  const icon = fs.readFileSync(`assets/icons/omi-scores-${size}.png`);
  expect(icon.subarray(1, 4).toString()).toBe("PNG");
  expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([size, size]);
  const code = `import { renderIcon } from "./.build/render-icon.js"; process.stdout.write(renderIcon(${size}));`;
  const drawn = execFileSync(process.execPath, ["--input-type=module", "-e", code]);
  expect(drawn.equals(icon)).toBe(true);
});

test("every edge of the drawing falls on a pixel at every size", () => {
  const drawing = fs.readFileSync("assets/icons/omi-scores.svg", "utf8");
  expect(drawing).toContain('viewBox="0 0 16 16"');
  for (const [, path] of drawing.matchAll(/ d="([^"]*)"/g)) expect(path).not.toMatch(/\./);
  for (const size of SIZES) expect(size % 16).toBe(0);
});
