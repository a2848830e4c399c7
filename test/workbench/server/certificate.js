import { createPrivateKey, X509Certificate } from "node:crypto";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { generate } from "selfsigned";
import { PATHS } from "./paths.js";
import { PlainError } from "./plain-error.js";
import { texts } from "./texts.js";

const DAY = 24 * 60 * 60 * 1000;
const DAYS_VALID = 30;
const DNS = 2;
const ADDRESS = 7;
const EXTENSIONS = [
  { name: "basicConstraints", cA: false, critical: true },
  { name: "keyUsage", digitalSignature: true, keyEncipherment: true },
  { name: "extKeyUsage", serverAuth: true },
  {
    name: "subjectAltName",
    altNames: [
      { type: DNS, value: "localhost" },
      { type: ADDRESS, ip: "127.0.0.1" },
      { type: ADDRESS, ip: "::1" },
    ],
  },
];

/** The certificate to serve with: the one that the user had installed by office-addin-dev-certs, else one made here. */
export async function findCertificate(folder = PATHS.certificateFolder) {
  const installed = path.join(os.homedir(), ".office-addin-dev-certs");
  const [cert, key] = await Promise.all(
    ["localhost.crt", "localhost.key"].map((name) => readIfThere(path.join(installed, name))),
  );
  if (isUsable(cert, key, 0)) return { cert, key, isUsers: true };
  const file = path.join(folder, "localhost.pem");
  let pem = await readIfThere(file);
  if (!isUsable(pem, pem, DAY)) {
    try {
      pem = await makeCertificate(folder, file);
    } catch (error) {
      throw new PlainError(texts.noCertificate(folder, error.message));
    }
  }
  return { cert: pem, key: pem, isUsers: false };
}

function isUsable(cert, key, margin) {
  if (!cert || !key) return false;
  try {
    const parsed = new X509Certificate(cert);
    const isInTime = Date.parse(parsed.validFrom) <= Date.now() && Date.parse(parsed.validTo) > Date.now() + margin;
    return isInTime && parsed.checkHost("localhost") !== undefined && parsed.checkPrivateKey(createPrivateKey(key));
  } catch {
    return false; // Not a certificate, or not its key.
  }
}

/** Certificate and key go into one file, and by a rename: two servers that start at once both find a whole pair. */
async function makeCertificate(folder, file) {
  const notAfterDate = new Date(Date.now() + DAYS_VALID * DAY);
  const made = await generate([{ name: "commonName", value: "localhost" }], { notAfterDate, extensions: EXTENSIONS });
  const pem = `${made.cert}\n${made.private}`;
  await fs.mkdir(folder, { recursive: true });
  const temporary = `${file}.${process.pid}`;
  await fs.writeFile(temporary, pem, { mode: 0o600 });
  await fs.rename(temporary, file);
  return pem;
}

const readIfThere = (file) => fs.readFile(file, "utf8").catch(() => undefined);
