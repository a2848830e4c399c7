import { TEXTS } from "../page/texts";

/** What the server opened the workbench for: session.json, beside the page. */
export interface Session {
  readonly manifest: string;
  /** null: an empty workbook. */
  readonly workbook: string | null;
  readonly workbookName: string;
}

async function load(url: string): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, { cache: "no-store" });
  } catch (error) {
    throw new Error(TEXTS.serverGone(url), { cause: error });
  }
  if (!response.ok) throw new Error(TEXTS.notServed(url, response.status));
  return response;
}

/** Loads a file of the add-in or of the workbench; rejects with a sentence for the user. */
export const loadText = async (url: string) => (await load(url)).text();
export const loadJson = async (url: string): Promise<unknown> => (await load(url)).json();
export const loadBytes = async (url: string) => new Uint8Array(await (await load(url)).arrayBuffer());

export const loadSession = async () => (await loadJson("session.json")) as Session;
