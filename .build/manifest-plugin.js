import fs from "node:fs/promises";
import path from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";

/**
 * Writes the manifest for the address the add-in is served from. One served from localhost says so in its name, so that
 * it can stand beside the published one in the same Excel.
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
    const name = isLocal ? `${displayName} (localhost)` : displayName;
    await OfficeAddinManifest.modifyManifestFile(target, undefined, name);
  }
}
