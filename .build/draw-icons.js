import fs from "node:fs";
import { renderIcon, ICON_SIZES } from "./render-icon.js";

for (const size of ICON_SIZES) fs.writeFileSync(`assets/icons/omi-scores-${size}.png`, renderIcon(size));
