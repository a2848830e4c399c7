import fs from "node:fs/promises";
import path from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";

/** Excel takes two add-ins of one Id for one: the second to be loaded takes the place of the first. */
const LOCALHOST_ID = "3e94d1c8-50b7-4d26-8f3b-a1c70e65b2d4";

/**
 * Writes the manifest for the address the add-in is served from. One served from localhost says so in its name and has an Id
 * of its own, so that it can stand beside the published one in the same Excel.
 */
export class ManifestPlugin {
  constructor({ source, origin, defaultOrigin }) {
    Object.assign(this, { source, origin, defaultOrigin });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ManifestPlugin", (compilation) => {
      compilation.fileDependencies.add(this.source);
    });
    compiler.hooks.afterEmit.tapPromise("ManifestPlugin", (compilation) =>
      this.write(path.join(compilation.outputOptions.path, "manifest.xml")),
    );
  }

  /** @param {string} target the file to write */
  async write(target) {
    const xml = await fs.readFile(this.source, "utf8");
    await fs.writeFile(target, xml.replaceAll(this.defaultOrigin, this.origin));
    const { displayName } = await OfficeAddinManifest.readManifestFile(target);
    const isLocal = new URL(this.origin).hostname === "localhost";
    if (isLocal) await OfficeAddinManifest.modifyManifestFile(target, LOCALHOST_ID, `${displayName} (localhost)`);
  }
}
