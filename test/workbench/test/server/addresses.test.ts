import fs from "node:fs";
import path from "node:path";
import { ask, manifestAt, startServer, stop, temporaryFolder, type Running } from "./workbench-server";

jest.setTimeout(60_000);

const CDN = "https://appsforoffice.microsoft.com/lib";
const PAGE = ["1", "1.1", "beta"]
  .map((version) => `<script src="${CDN}/${version}/hosted/office.js"></script>`)
  .join("");
const OFFICE_JS = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

const folder = temporaryFolder({
  "outside.txt": "secret",
  "books/Prison A.xlsx": "PK the workbook",
  "workbench/workbench.html": "<title>Workbench</title>",
  "workbench/workbench.js": "workbench()",
  "addin/manifest.xml": manifestAt("https://localhost:3000/taskpane.html"),
  "addin/taskpane.html": `<title>Pane</title>${PAGE}`,
  "addin/functions.json": '{ "helpUrl": "https://localhost:3000/help.html#criterion" }',
  "addin/functions.js": `"${CDN}/1/hosted/"`,
  "addin/.env": "secret",
  "addin/assets/icon.png": "png",
  ...Object.fromEntries("mjs css svg woff2 map bin".split(" ").map((end) => [`addin/types/file.${end}`, end])),
});
let server: Running & { origin: string };

beforeAll(async () => {
  const manifest = path.join(folder, "addin/manifest.xml");
  server = await startServer(folder, { manifest, workbook: path.join(folder, "books/Prison A.xlsx") });
});

afterAll(async () => {
  await stop(server);
  fs.rmSync(folder, { recursive: true });
});

test("the address without a path leads to the workbench", async () => {
  for (const start of ["/", "/workbench", "/?x=1"]) {
    const { status, headers } = await ask(server.origin, start);
    expect([start, status, headers.location]).toEqual([start, 302, "/workbench/"]);
  }
  expect(await ask(server.origin, "/workbench/")).toMatchObject({ status: 200, body: "<title>Workbench</title>" });
  expect(await ask(server.origin, "/workbench/workbench.js?v=1")).toMatchObject({ status: 200, body: "workbench()" });
});

test("the workbench is told its manifest, its workbook and where office.js is", async () => {
  const { body, headers } = await ask(server.origin, "/workbench/session.json");
  expect(headers["content-type"]).toBe("application/json; charset=utf-8");
  expect(JSON.parse(body)).toEqual({
    manifest: "/manifest.xml",
    workbook: "/workbench/workbook.xlsx",
    workbookName: "Prison A.xlsx",
    officeJs: "/office-js/",
  });
  expect(await ask(server.origin, "/workbench/workbook.xlsx")).toMatchObject({ status: 200, body: "PK the workbook" });
});

test("office.js is given unmodified, in whatever case it asks for its files", async () => {
  const office = fs.readFileSync(path.join(OFFICE_JS, "office.js"), "utf8");
  expect((await ask(server.origin, "/office-js/office.js")).body).toBe(office);
  const { status, body } = await ask(server.origin, "/office-js/AgaveErrorUX/AgaveErrorUX.js");
  expect([status, body]).toEqual([200, fs.readFileSync(path.join(OFFICE_JS, "agaveerrorux/agaveerrorux.js"), "utf8")]);
  expect((await ask(server.origin, "/office-js/en-US/office_strings.js")).status).toBe(200);
});

test("the add-in's pages load office.js from here and not from Microsoft", async () => {
  const { body } = await ask(server.origin, "/taskpane.html");
  expect(body).toBe(`<title>Pane</title>${'<script src="/office-js/office.js"></script>'.repeat(3)}`);
  expect((await ask(server.origin, "/functions.js")).body).toBe(`"${CDN}/1/hosted/"`);
});

test("manifest and help addresses name the address they were asked at", async () => {
  expect((await ask(server.origin, "/manifest.xml")).body).toBe(manifestAt(`${server.origin}/taskpane.html`));
  const help = JSON.parse((await ask(server.origin, "/functions.json")).body) as { helpUrl: string };
  expect(help.helpUrl).toBe(`${server.origin}/help.html#criterion`);
  const other = server.origin.replace("localhost", "127.0.0.1");
  expect((await ask(other, "/manifest.xml")).body).toBe(manifestAt(`${other}/taskpane.html`));
});

test.each([
  ["/workbench/", "text/html; charset=utf-8"],
  ["/functions.js", "text/javascript; charset=utf-8"],
  ["/types/file.mjs", "text/javascript; charset=utf-8"],
  ["/types/file.css", "text/css; charset=utf-8"],
  ["/functions.json", "application/json; charset=utf-8"],
  ["/types/file.map", "application/json; charset=utf-8"],
  ["/manifest.xml", "application/xml"],
  ["/types/file.svg", "image/svg+xml"],
  ["/assets/icon.png", "image/png"],
  ["/types/file.woff2", "font/woff2"],
  ["/workbench/workbook.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ["/types/file.bin", "application/octet-stream"],
])("%s comes as %s, is never taken from a cache and is not guessed at", async (address, type) => {
  const { status, headers } = await ask(server.origin, address);
  expect([status, headers["content-type"]]).toEqual([200, type]);
  expect(headers["cache-control"]).toBe("no-store");
  expect(headers["x-content-type-options"]).toBe("nosniff");
});

test("HEAD answers like GET, without the content", async () => {
  const full = await ask(server.origin, "/taskpane.html");
  const head = await ask(server.origin, "/taskpane.html", { method: "HEAD" });
  expect([head.status, head.body]).toEqual([200, ""]);
  expect(head.headers["content-length"]).toBe(full.headers["content-length"]);
  expect((await ask(server.origin, "/absent.html", { method: "HEAD" })).status).toBe(404);
});

test.each(["POST", "PUT", "DELETE", "OPTIONS"])("%s is refused in a sentence", async (method) => {
  const { status, headers, body } = await ask(server.origin, "/taskpane.html", { method });
  expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
  expect(body).toMatch(/^This server only gives files/);
});

test.each(["/absent.html", "/workbench/absent.js", "/office-js/absent.js", "/assets", "/assets/", "/types", "/%zz"])(
  "%s is not there, which is said in a sentence, and no folder is listed",
  async (address) => {
    const { status, headers, body } = await ask(server.origin, address);
    expect([status, headers["content-type"]]).toEqual([404, "text/plain; charset=utf-8"]);
    expect(body).toBe(`There is no ${address} here.`);
  },
);

test.each([
  "/../outside.txt",
  "/assets/../../outside.txt",
  "/%2e%2e/outside.txt",
  "/%2e%2e%2foutside.txt",
  "/..%5coutside.txt",
  "/assets/..%2f..%2foutside.txt",
  "/workbench/../outside.txt",
  "/workbench/..%2foutside.txt",
  "/office-js/../package.json",
  "/office-js/..%2fpackage.json",
  "//../outside.txt",
  "/taskpane.html%00.png",
  "/.env",
  "/%2eenv",
  "outside.txt",
])("%s reaches nothing outside the folders and no hidden file", async (address) => {
  const { status, body } = await ask(server.origin, address).catch(() => ({ status: 400, body: "" }));
  expect([400, 404]).toContain(status);
  expect(body).not.toContain("secret");
  expect(body).not.toContain("@microsoft");
});

test("no other site can read from the server by pointing its name at this computer", async () => {
  const { port } = new URL(server.origin);
  const statusFor = async (host: string) => (await ask(server.origin, "/manifest.xml", { headers: { host } })).status;
  for (const host of [
    "evil.example",
    `evil.example:${port}`,
    "localhost",
    "localhost:1",
    `localhost.evil.example:${port}`,
  ])
    expect([host, await statusFor(host)]).toEqual([host, 403]);
  for (const host of [`localhost:${port}`, `LOCALHOST:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`])
    expect([host, await statusFor(host)]).toEqual([host, 200]);
});
