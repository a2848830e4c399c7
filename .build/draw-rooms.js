import fs from "node:fs";
import path from "node:path";
import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { ROOT } from "./add-in.js";

// Draws assets/pictures/rooms.svg from the imports: who stands on whom in src, and in its largest room. An arrow that follows
// from others is left out. With --check it draws nothing and fails where the picture is not the one of the imports.

const FILE = path.join(ROOT, "assets/pictures/rooms.svg");
const [WIDTH, HEIGHT, GAP, MARGIN] = [116, 34, 46, 24];

/** Which folder imports which, by the imports of the files below `folder`, types included. */
async function importsOf(folder) {
  const { output } = await cruise(
    [folder],
    { baseDir: ROOT, tsPreCompilationDeps: true, doNotFollow: { path: "node_modules" } },
    undefined,
    { tsConfig: extractTSConfig(path.join(ROOT, "tsconfig.json")) },
  );
  const roomOf = (file) => file.startsWith(`${folder}/`) && file.slice(folder.length + 1).split("/");
  const rooms = new Map();
  for (const { source, dependencies } of output.modules) {
    const from = roomOf(source);
    if (!from || from.length < 2) continue;
    const known = rooms.get(from[0]) ?? new Set();
    rooms.set(from[0], known);
    for (const { resolved } of dependencies) {
      const to = roomOf(resolved);
      if (to && to.length > 1 && to[0] !== from[0]) known.add(to[0]);
    }
  }
  return new Map([...rooms].sort(([one], [other]) => one.localeCompare(other)));
}

/** The arrows that follow from no others. */
function arrowsOf(rooms) {
  const reaches = (from, to) => rooms.get(from).has(to) || [...rooms.get(from)].some((next) => reaches(next, to));
  return [...rooms].flatMap(([from, all]) =>
    [...all].filter((to) => ![...all].some((other) => other !== to && reaches(other, to))).map((to) => [from, to]),
  );
}

/** The rooms in rows, each above all that it imports. */
function rowsOf(rooms) {
  const levelOf = (room) => Math.max(-1, ...[...rooms.get(room)].map(levelOf)) + 1;
  const rows = [];
  for (const room of rooms.keys()) (rows[levelOf(room)] ??= []).push(room);
  return rows.reverse();
}

function drawing(title, rooms, left) {
  const rows = rowsOf(rooms);
  const widest = Math.max(...rows.map(({ length }) => length));
  const width = widest * (WIDTH + MARGIN) - MARGIN;
  const places = new Map();
  rows.forEach((row, level) =>
    row.forEach((room, index) => {
      const rowWidth = row.length * (WIDTH + MARGIN) - MARGIN;
      // Rows stand a little aside in turn, so that an arrow passes beside a room and not through it.
      const aside = row.length < widest ? (level % 2 === 0 ? -1 : 1) * (WIDTH / 5) : 0;
      const x = left + (width - rowWidth) / 2 + index * (WIDTH + MARGIN) + aside;
      places.set(room, { x, y: 70 + level * (HEIGHT + GAP) });
    }),
  );
  const arrows = arrowsOf(rooms).map(([from, to]) => {
    const [start, end] = [places.get(from), places.get(to)];
    const [x1, x2] = [start, end].map(({ x }) => x + WIDTH / 2);
    return `<line x1="${x1}" y1="${start.y + HEIGHT}" x2="${x2}" y2="${end.y - 4}" marker-end="url(#arrow)"/>`;
  });
  const boxes = [...places].map(
    ([room, { x, y }]) =>
      `<rect x="${x}" y="${y}" width="${WIDTH}" height="${HEIGHT}" rx="5"/>` +
      `<text x="${x + WIDTH / 2}" y="${y + 22}">${room}</text>`,
  );
  const heading = `<text class="title" x="${left + width / 2}" y="44">${title}</text>`;
  return { width, height: 70 + rows.length * (HEIGHT + GAP), content: [heading, ...arrows, ...boxes].join("\n") };
}

async function picture() {
  const src = drawing("src", await importsOf("src"), MARGIN);
  const workbook = drawing("src/workbook", await importsOf("src/workbook"), src.width + 4 * MARGIN);
  const [width, height] = [src.width + workbook.width + 5 * MARGIN, Math.max(src.height, workbook.height)];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">
<title>The rooms of the add-in: each imports the rooms that its arrows lead to, and those below them</title>
<style>
text { font: 14px sans-serif; text-anchor: middle; fill: #1b1b1b } .title { font-weight: bold }
rect { fill: #e8f1ee; stroke: #2f6f5e } line { stroke: #5a5a5a; stroke-width: 1.2 }
</style>
<marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" fill="#5a5a5a"/></marker>
<rect width="${width}" height="${height}" style="fill: #fff; stroke: none"/>
${src.content}
${workbook.content}
</svg>
`;
}

const drawn = await picture();
if (!process.argv.includes("--check")) fs.writeFileSync(FILE, drawn);
else if (!fs.existsSync(FILE) || fs.readFileSync(FILE, "utf8") !== drawn) {
  process.stderr.write("The picture of the rooms is not the one of their imports: run npm run rooms.\n");
  process.exitCode = 1;
}
