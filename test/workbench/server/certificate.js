import { execFile } from "node:child_process";
import { createPrivateKey, X509Certificate } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import defaults from "office-addin-dev-certs/lib/defaults.js";
import { PACKAGE, PATHS } from "./paths.js";
import { PlainError } from "./plain-error.js";
import { texts } from "./texts.js";

const DAY = 24 * 60 * 60 * 1000;
const DAYS_VALID = 30;
const DOMAINS = ["localhost", "127.0.0.1", "::1"];

/**
 * The certificate to serve with: the one the user had installed by office-addin-dev-certs, else one made here, which no
 * browser knows. The package's own getHttpsServerOptions is not asked: it would install one, with sudo on Linux.
 */
export async function findCertificate(folder = PATHS.certificateFolder) {
  const files = [defaults.localhostCertificatePath, defaults.localhostKeyPath];
  const [cert, key] = await Promise.all(files.map(readIfThere));
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
  await fs.mkdir(folder, { recursive: true });
  const temporary = await fs.mkdtemp(path.join(folder, "new-"));
  try {
    const [ca, cert, key, both] = ["ca.crt", "localhost.crt", "localhost.key", "localhost.pem"].map((name) =>
      path.join(temporary, name),
    );
    await generate([ca, cert, key, DAYS_VALID, DOMAINS]);
    const pem = (await fs.readFile(cert, "utf8")) + (await fs.readFile(key, "utf8"));
    await fs.writeFile(both, pem, { mode: 0o600 });
    await fs.rename(both, file);
    return pem;
  } finally {
    await fs.rm(temporary, { recursive: true, force: true });
  }
}

/** In a process of its own, because the package prints to stdout and works out the keys without a pause. */
async function generate(args) {
  const code = `
    import certificates from "office-addin-dev-certs";
    await certificates.generateCertificates(...${JSON.stringify(args)});`;
  await promisify(execFile)(process.execPath, ["--input-type=module", "-e", code], { cwd: PACKAGE });
}

async function readIfThere(file) {
  return fs.readFile(file, "utf8").catch(() => undefined);
}
