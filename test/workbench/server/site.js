import path from "node:path";
import mime from "mime-types";
import { decode, fileNamed, filesWithoutCase, readIfFile } from "./files.js";

/** The Content-Type of a file, by the end of its name: browsers are told not to guess. */
const contentType = (file) => mime.contentType(path.basename(file)) || "application/octet-stream";

/** Looks once a second whether there has been another build, and then loads the page anew. */
const RELOADING = `<script type="module">
  const builds = async () => (await fetch("/workbench/builds")).text();
  const first = await builds();
  setInterval(async () => (await builds().catch(() => first)) !== first && location.reload(), 1000);
</script>`;

const CDN = /(?:https?:)?\/\/appsforoffice\.microsoft\.com\/lib\/(?:1|1\.1|beta)\/hosted\//gi;

/**
 * What stands at each address: the workbench, office.js, and the add-in everywhere else. The answer is a content with its
 * type, an address to go to instead, or undefined if there is nothing. With `builds`, which counts them, the page is loaded
 * anew after each.
 */
export async function createSite({ manifest, workbook, workbenchFolder, officeJsFolder, builds }) {
  const officeJs = await filesWithoutCase(officeJsFolder);
  const session = {
    manifest: "/manifest.xml",
    workbook: workbook ? "/workbench/workbook.xlsx" : null,
    workbookName: workbook ? path.basename(workbook) : null,
    officeJs: "/office-js/",
  };

  /** @param {string} pathname @param {string} origin */
  return async function find(pathname, origin) {
    if (pathname === "/" || pathname === "/workbench") return { redirect: "/workbench/" };
    if (pathname === "/workbench/session.json") return { type: contentType(pathname), body: JSON.stringify(session) };
    if (pathname === "/workbench/workbook.xlsx") return found(workbook);
    if (builds && pathname === "/workbench/builds") return { body: String(builds()) };
    if (builds && pathname === "/workbench/")
      return foundText(path.join(workbenchFolder, "workbench.html"), (html) => html + RELOADING);
    if (pathname === "/manifest.xml") return foundText(manifest.file, (text) => manifest.rewrite(text, origin));
    if (pathname.startsWith("/workbench/"))
      return found(fileNamed(workbenchFolder, pathname.slice("/workbench".length), "workbench.html"));
    if (pathname.startsWith("/office-js/"))
      return found(officeJs.get(decode(pathname)?.slice("/office-js".length).toLowerCase()));
    return foundOfAddin(fileNamed(manifest.folder, pathname), origin);
  };

  function foundOfAddin(file, origin) {
    const extension = file && path.extname(file).toLowerCase();
    // Nothing is fetched from outside, so Microsoft's own files stand in for their copies on the internet.
    if (extension === ".html" || extension === ".htm")
      return foundText(file, (html) => html.replace(CDN, "/office-js/"));
    // The help addresses of functions.json.
    if (extension === ".json") return foundText(file, (json) => manifest.rewrite(json, origin));
    return found(file);
  }
}

async function found(file) {
  const body = await readIfFile(file);
  return body && { type: contentType(file), body };
}

async function foundText(file, change) {
  const content = await found(file);
  return content && { ...content, body: change(content.body.toString("utf8")) };
}
