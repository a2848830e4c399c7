import fs from "node:fs";

export default () => fs.rmSync(process.env.TEST_RUN_FOLDER, { recursive: true, force: true });
