import { execFile } from "node:child_process";
import fs from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { chromium } from "playwright-core";
import { PACKAGE, PATHS } from "./paths.js";
import { PlainError } from "./plain-error.js";
import { texts } from "./texts.js";

/** The package's own flags are for Amazon's servers: one process, no web security. These are what it draws with. */
const ARGS = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--font-render-hinting=none"];
const ARCHIVES = ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"];

/**
 * Starts the headless Chromium that @sparticuz/chromium carries, for a machine without a browser.
 * @param {import("playwright-core").LaunchOptions} options
 * @param start launches a browser, or a server of one
 */
export async function launchPackagedBrowser(
  { args = [], env = process.env, ...options } = {},
  start = (launchOptions) => chromium.launch(launchOptions),
) {
  const platform = `${process.platform} ${process.arch}`;
  if (platform !== "linux x64") throw new PlainError(texts.notPackaged(platform));
  try {
    const folder = await unpackBrowser();
    const launch = (more) =>
      start({
        ...options,
        executablePath: path.join(folder, "chromium"),
        args: [...ARGS, ...args],
        env: { ...env, FONTCONFIG_FILE: path.join(folder, "fonts.conf"), ...more },
      });
    // The libraries that come along are for a machine that lacks them: the machine's own fit it better.
    const libraries = path.join(folder, "al2023/lib");
    return await launch({}).catch(() => launch({ LD_LIBRARY_PATH: libraries }));
  } catch (error) {
    throw new PlainError(texts.badPackaged(error.message));
  }
}

/**
 * Unpacks the browser once, into a folder of its own. The package itself would unpack to one folder for all, where a second
 * process takes a half-written file for a whole one; here a whole folder is put in place by one rename.
 */
export async function unpackBrowser(cache = PATHS.browserFolder) {
  const home = fileURLToPath(import.meta.resolve("@sparticuz/chromium")).replace(
    /(?<=[\\/]@sparticuz[\\/]chromium)[\\/].*/s,
    "",
  );
  const { version } = JSON.parse(await fs.readFile(path.join(home, "package.json"), "utf8"));
  const folder = path.join(cache, version);
  if (await isThere(folder)) return folder;
  await fs.mkdir(cache, { recursive: true });
  const temporary = await fs.mkdtemp(path.join(cache, "new-"));
  try {
    await inflate(path.join(home, "bin"), temporary);
    await fs.writeFile(path.join(temporary, "fonts.conf"), fontsFile(path.join(folder, "fonts/fonts")));
    await fs.rename(temporary, folder);
  } catch (error) {
    // Another process may have been faster; its folder is as good.
    if (!(await isThere(folder))) throw error;
  } finally {
    await fs.rm(temporary, { recursive: true, force: true });
  }
  return folder;
}

/** In a process of its own, because the package unpacks to wherever that process has its temporary files. */
async function inflate(archives, target) {
  const files = ARCHIVES.map((name) => path.join(archives, name));
  // The last version for Node 20 keeps it to itself.
  const module = pathToFileURL(path.join(archives, "../build/esm/lambdafs.js")).href;
  const code = `
    import { inflate } from ${JSON.stringify(module)};
    await Promise.all(${JSON.stringify(files)}.map((file) => inflate(file)));`;
  const env = { ...process.env, TMPDIR: target };
  await promisify(execFile)(process.execPath, ["--input-type=module", "-e", code], { cwd: PACKAGE, env });
}

/** The machine's fonts and, for one that has none, those that come along. */
function fontsFile(fonts) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${fonts}</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
}

async function isThere(file) {
  return fs.access(file).then(
    () => true,
    () => false,
  );
}
