import fs from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import webpack from "webpack";

/**
 * Writes functions.json from the JSDoc of the functions, which is its only source. The generator does not know
 * allowErrorForDataTypeAny, without which Excel never calls a function whose range holds an error cell.
 */
export class FunctionsMetadataPlugin {
  constructor({ folder, origin, defaultOrigin }) {
    Object.assign(this, { folder, origin, defaultOrigin });
  }

  apply(compiler) {
    const name = "FunctionsMetadataPlugin";
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        compilation.contextDependencies.add(this.folder);
        try {
          compilation.emitAsset("functions.json", new webpack.sources.RawSource(await this.metadata()));
        } catch (error) {
          compilation.errors.push(new webpack.WebpackError(`functions.json: ${error.message}`));
        }
      });
    });
  }

  async metadata() {
    const files = fs
      .readdirSync(this.folder)
      .map((file) => path.join(this.folder, file))
      .filter((file) => fs.readFileSync(file, "utf8").includes("@customfunction"));
    const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
    if (errors.length > 0) throw new Error(errors.join("\n"));
    const metadata = { allowErrorForDataTypeAny: true, ...JSON.parse(metadataJson) };
    // The generator keeps the line breaks of the comments.
    for (const one of metadata.functions) one.description = one.description.replace(/\s+/g, " ");
    return JSON.stringify(metadata, null, 2).replaceAll(this.defaultOrigin, this.origin);
  }
}
