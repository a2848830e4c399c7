/** The part of the pane's address that stands for its page of Set up: the pane listens to `hashchange`, and reads it as it starts. */
const SET_UP_HASH = "#set-up";
/** The same for Proof, which the pane starts: what it finds is there with its buttons. */
const PROOF_HASH = "#proof";

/** Opens the pane where it was left. */
export async function showPane() {
  await Office.addin.showAsTaskpane();
}

/** Opens the pane at Set up. */
export const showSetUp = () => showAt(SET_UP_HASH);

/** Opens the pane at Proof, and starts it. */
export const showProof = () => showAt(PROOF_HASH);

async function showAt(hash: string) {
  // A hash that stays the same is no news to the pane, which may show something else meanwhile.
  if (location.hash === hash) window.dispatchEvent(new HashChangeEvent("hashchange"));
  else location.hash = hash;
  await showPane();
}
