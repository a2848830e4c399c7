/** A page that was never shown has no width; one that was, and is hidden now, may keep it. */
let isShown: boolean | undefined;

/** Follows the pane as it is opened and closed; while it is closed its page lives on, hidden. */
export async function watchPane() {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return;
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    isShown = visibilityMode === Office.VisibilityMode.taskpane;
  });
}

/** Whether a person can see the pane. Office does not say so until it changes, so that the page itself is asked before. */
export const isPaneShown = () => isShown ?? (document.visibilityState === "visible" && window.innerWidth > 0);
