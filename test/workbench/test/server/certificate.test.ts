import { X509Certificate } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import tls from "node:tls";
import { runModule, startServer, stop, temporaryFolder } from "./workbench-server";

jest.setTimeout(60_000);

const DAY = 24 * 60 * 60 * 1000;

const folder = temporaryFolder({ "workbench/workbench.html": "<title>Workbench</title>" });
const cached = path.join(folder, "certificate/localhost.pem");
const users = path.join(folder, "home/.office-addin-dev-certs");

afterAll(() => fs.rmSync(folder, { recursive: true }));

beforeEach(() => {
  for (const one of [path.dirname(cached), users]) fs.rmSync(one, { recursive: true, force: true });
});

/** Makes certificate and key in a folder, where office-addin-dev-certs leaves them. */
async function generate(target: string, days: number) {
  const script = runModule(`
    import { generate } from "selfsigned";
    const dates = { notBeforeDate: new Date(${Date.now() - 2 * DAY}), notAfterDate: new Date(${Date.now() + days * DAY}) };
    console.log(JSON.stringify(await generate([{ name: "commonName", value: "localhost" }], dates)));`);
  expect([await script.ended, script.stderr()]).toEqual([0, ""]);
  const made = JSON.parse(script.stdout()) as { readonly cert: string; readonly private: string };
  fs.mkdirSync(target, { recursive: true });
  fs.writeFileSync(path.join(target, "localhost.crt"), made.cert);
  fs.writeFileSync(path.join(target, "localhost.key"), made.private);
  return [made.cert, `\n${made.private}`] as const;
}

/** The certificate a browser is shown, and what the user is told of it. */
async function served() {
  const server = await startServer(folder, {});
  const port = Number(new URL(server.origin).port);
  const socket = tls.connect({ port, host: "localhost", servername: "localhost", rejectUnauthorized: false });
  await new Promise((resolve) => socket.once("secureConnect", resolve));
  const { raw } = socket.getPeerCertificate();
  socket.destroy();
  await stop(server);
  return { certificate: new X509Certificate(raw), told: server.stderr() };
}

test("a new certificate is for localhost alone, its key is the user's alone, and the browser's warning is foretold", async () => {
  const { certificate, told } = await served();
  expect(certificate.subjectAltName).toBe("DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1");
  expect(certificate.ca).toBe(false);
  expect(told).toContain("Your browser will warn once");
  expect(told).toContain("npx office-addin-dev-certs install");
  expect(fs.readdirSync(path.dirname(cached))).toEqual(["localhost.pem"]);
  if (process.platform !== "win32") expect(fs.statSync(cached).mode & 0o077).toBe(0);
});

test("a certificate is used again, so that the browser warns once", async () => {
  const first = await served();
  const second = await served();
  expect(second.certificate.fingerprint256).toBe(first.certificate.fingerprint256);
});

test.each([
  ["ends within a day", async () => (await generate(path.join(folder, "short"), 1)).join("")],
  ["has lost its key", async () => (await generate(path.join(folder, "keyless"), 30))[0]],
  ["is none", () => Promise.resolve("none")],
])("a certificate that %s is replaced", async (_, make) => {
  fs.mkdirSync(path.dirname(cached), { recursive: true });
  const old = await make();
  fs.writeFileSync(cached, old);
  const { certificate } = await served();
  expect(old).not.toContain(certificate.toString().trim());
  expect(Date.parse(certificate.validTo)).toBeGreaterThan(Date.now() + 20 * 24 * 60 * 60 * 1000);
});

test("the developer certificate that the user has installed is used, and said to be", async () => {
  const [own] = await generate(users, 30);
  const { certificate, told } = await served();
  expect(certificate.fingerprint256).toBe(new X509Certificate(own).fingerprint256);
  expect(told).toContain("The certificate is your own developer certificate");
  expect(told).not.toContain("warn");
  expect(fs.existsSync(cached)).toBe(false);
});

test("a developer certificate that has ended is not used", async () => {
  const [own] = await generate(users, -1);
  const { certificate, told } = await served();
  expect(certificate.fingerprint256).not.toBe(new X509Certificate(own).fingerprint256);
  expect(told).toContain("Your browser will warn once");
});

test("two servers that start at once on a new computer both have a whole certificate", async () => {
  const servers = await Promise.all([startServer(folder, {}), startServer(folder, {})]);
  await Promise.all(servers.map(stop));
  expect(fs.readdirSync(path.dirname(cached))).toEqual(["localhost.pem"]);
});

test("a certificate that cannot be made is told with the folder and the way round", async () => {
  fs.writeFileSync(path.join(folder, "certificate"), "a file where the folder should be");
  const failure = await startServer(folder, {}).then(
    () => "",
    (error: Error) => error.message,
  );
  fs.rmSync(path.join(folder, "certificate"));
  expect(failure).toContain(`could not be made in ${path.dirname(cached)}`);
  expect(failure).toContain("install one with npx office-addin-dev-certs install");
});
