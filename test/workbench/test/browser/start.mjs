import path from "node:path";
import { PACKAGE } from "../../server/paths.js";
import { startBrowser } from "../../testing/start-browser.mjs";

export default () => startBrowser({ manifest: path.join(PACKAGE, "test/doubler/manifest.xml") });
