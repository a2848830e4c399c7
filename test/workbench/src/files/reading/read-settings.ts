import type { WorkbookDocument } from "../../document/workbook-document";
import { SETTINGS_ROOT } from "../settings-part";
import { childrenOf, descendants } from "../xml/find-elements";
import { unescapeText } from "../xml/escaped-text";
import type { OpenPackage } from "../zip/open-package";

type Settings = WorkbookDocument["settings"];

/** The add-in's settings: from the workbench's own part or, in a file that Excel saved, from where Excel keeps them. */
export function readSettings(opened: OpenPackage): Settings {
  for (const path of opened.paths.filter((one) => /^customxml\/item\d+\.xml$/.test(one))) {
    const part = opened.xml(path);
    if (part?.name === SETTINGS_ROOT) {
      return childrenOf(part, "setting").map((one) => [
        unescapeText(one.attributes["name"] ?? ""),
        unescapeText(one.text),
      ]);
    }
  }
  const extensions = opened.paths.filter((one) => /\/webextension\d*\.xml$/.test(one));
  return extensions.flatMap((path) =>
    descendants(opened.xml(path), "property").map(
      ({ attributes }) => [unescapeText(attributes["name"] ?? ""), attributes["value"] ?? ""] as const,
    ),
  );
}
