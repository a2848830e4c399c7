import webpack from "webpack";
import { exampleFiles, exampleInspection } from "./example/inspection.js";

/** Writes example.json, which Set up reads: the example inspection, from its CSV files. */
export class ExamplePlugin {
  constructor({ folder }) {
    this.folder = folder;
  }

  apply(compiler) {
    const name = "ExamplePlugin";
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      for (const file of exampleFiles(this.folder)) compilation.fileDependencies.add(file);
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        try {
          const inspection = JSON.stringify(exampleInspection(this.folder));
          compilation.emitAsset("example.json", new webpack.sources.RawSource(inspection));
        } catch (error) {
          compilation.errors.push(new webpack.WebpackError(`example.json: ${error.message}`));
        }
      });
    });
  }
}
