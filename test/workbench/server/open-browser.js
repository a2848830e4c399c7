import { setTimeout } from "node:timers";
import openDefault from "open";
import { texts } from "./texts.js";

/** An opener that fails does so at once; one that ends later was the browser itself, and the user closed it. */
const OPENER_MS = 10_000;

/**
 * Opens an address in the user's browser, or says that it has to be opened by hand.
 * @param {string} address
 * @param {(line: string) => void} log
 */
export async function openInBrowser(address, log, open = openDefault) {
  const failed = () => log(texts.notOpened(address));
  const ended = (code) => {
    if (code !== 0) failed();
  };
  try {
    const opener = await open(address);
    opener.once("error", failed);
    // Where the opener is waited for (Windows), it has ended already.
    if (opener.exitCode !== null) return ended(opener.exitCode);
    opener.once("exit", ended);
    setTimeout(() => opener.off("exit", ended), OPENER_MS).unref();
  } catch {
    failed();
  }
}
