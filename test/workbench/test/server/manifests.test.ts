import fs from "node:fs";
import path from "node:path";
import { ask, manifestAt, runCommand, startServer, stop, temporaryFolder, write } from "./workbench-server";

jest.setTimeout(60_000);

const folder = temporaryFolder({ "workbench/workbench.html": "<title>Workbench</title>" });

afterAll(() => fs.rmSync(folder, { recursive: true }));

/** What the server makes of a manifest beside some files. */
async function serve(name: string, files: Readonly<Record<string, string>>, page = "/taskpane.html") {
  write(path.join(folder, name), files);
  const server = await startServer(folder, { manifest: path.join(folder, name, Object.keys(files)[0]!) });
  try {
    const [manifest, pane] = [await ask(server.origin, "/manifest.xml"), await ask(server.origin, page)];
    return { origin: server.origin, manifest: manifest.body, pane: pane.body, stderr: server.stderr() };
  } finally {
    await stop(server);
  }
}

test("another add-in is served from the folder of its manifest, whatever that is called", async () => {
  const files = { "contoso.xml": manifestAt("https://localhost:8080/taskpane.html"), "taskpane.html": "Contoso" };
  const { manifest, pane, origin } = await serve("contoso", files);
  expect(manifest).toBe(manifestAt(`${origin}/taskpane.html`));
  expect(pane).toBe("Contoso");
});

test("only the add-in's own addresses become ours", async () => {
  const others = ["https://contoso.example:8080/a", "https://contoso.example.org/b", "https://www.contoso.example/c"];
  const more = (own: string) => `<Urls>${[own, `${own}/icon.png`, ...others].join(" ")}</Urls>`;
  const published = "https://contoso.example";
  const files = { "manifest.xml": manifestAt(`${published}/taskpane.html`, more(published)), "taskpane.html": "" };
  const { manifest, origin } = await serve("published", files);
  expect(manifest).toBe(manifestAt(`${origin}/taskpane.html`, more(origin)));
});

test("an add-in that is published below a folder of its site is served without that folder", async () => {
  const site = "https://contoso.example/addins/omi";
  const more = (own: string, root: string) => `<Urls>${own}/icon.png ${root}/support ${root}/addins/omit</Urls>`;
  const files = {
    "manifest.xml": manifestAt(`${site}/pages/pane.html`, more(site, "https://contoso.example")),
    "pages/pane.html": "Below",
  };
  const { manifest, pane, origin } = await serve("below", files, "/pages/pane.html");
  expect(manifest).toBe(manifestAt(`${origin}/pages/pane.html`, more(origin, origin)));
  expect(pane).toBe("Below");
});

test("a manifest whose page is not beside it is served, and the empty pane is explained", async () => {
  const { stderr } = await serve("lonely", { "manifest.xml": manifestAt("https://localhost:3000/taskpane.html") });
  expect(stderr).toContain("The manifest's page /taskpane.html is not in");
  expect(stderr).toContain("give --manifest the manifest beside the built pages");
});

test.each([
  ["is absent", undefined, "There is no manifest"],
  ["is not XML", '{ "manifestVersion": "1.17" }', "it is not XML"],
  ["is broken off", "<OfficeApp><DefaultSettings>", "it is not XML"],
  ["names no page", "<OfficeApp><Id>1</Id></OfficeApp>", "it names no SourceLocation"],
  ["names a page by no address", manifestAt("taskpane.html"), 'its SourceLocation "taskpane.html" is not an address'],
])("a manifest that %s is refused in a sentence, before anything is built", async (name, content, reason) => {
  const file = path.join(folder, `${name}.xml`);
  if (content !== undefined) fs.writeFileSync(file, content);
  const command = runCommand(["--manifest", file]);
  expect(await command.ended).toBe(1);
  expect(command.stderr()).toContain(reason);
  expect(command.stderr()).toContain(file);
  expect(command.stderr()).toMatch(/: give --manifest .*\.\n$/);
  expect(command.stderr().trim()).not.toContain("\n");
});
