import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/** Makes the folder that the test files of one run share what they have made in: bundles, workbooks that are set up. */
export default function makeRunFolder() {
  process.env.TEST_RUN_FOLDER ??= fs.mkdtempSync(path.join(os.tmpdir(), "test-run-"));
}
