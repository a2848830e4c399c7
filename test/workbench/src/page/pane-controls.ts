import type { AddinManifest, RibbonButton } from "../ribbon/manifest";

/** Every button of the add-in's tabs, those in menus included. */
export const buttonsOf = ({ tabs }: AddinManifest): readonly RibbonButton[] =>
  tabs.flatMap(({ groups }) =>
    groups.flatMap(({ controls }) =>
      controls.flatMap((control) => (control.type === "Menu" ? control.items : [control])),
    ),
  );

/** The ids of the buttons that show the task pane. */
export const paneControls = (manifest: AddinManifest): readonly string[] =>
  buttonsOf(manifest)
    .filter(({ action }) => action.type === "ShowTaskpane")
    .map(({ id }) => id);
