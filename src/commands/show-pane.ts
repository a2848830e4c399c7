/** The part of the pane's address that stands for its page of Set up: the pane listens to `hashchange`, and reads it as it starts. */
export const SET_UP_HASH = "#set-up";

/** Opens the pane where it was left. */
export async function showPane() {
  await Office.addin.showAsTaskpane();
}

/** Opens the pane at Set up. */
export async function showSetUp() {
  // A hash that stays the same is no news to the pane, which may show something else meanwhile.
  if (location.hash === SET_UP_HASH) window.dispatchEvent(new HashChangeEvent("hashchange"));
  else location.hash = SET_UP_HASH;
  await showPane();
}
