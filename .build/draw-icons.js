import fs from "node:fs";
import { ICONS, renderIcon } from "./render-icon.js";

for (const [name, sizes] of Object.entries(ICONS)) {
  for (const size of sizes) fs.writeFileSync(`assets/icons/${name}-${size}.png`, renderIcon(name, size));
}
