import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { REQUIREMENT_SETS } from "../../workbench/src/host/requirement-sets";
import type { RichApiRequest, RichApiResponse } from "../../workbench/src/rich-api/wire";

const FILE = path.resolve("node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js");

/** Answers one request of office.js, as Excel would. */
export type Answer = (request: RichApiRequest) => Promise<RichApiResponse>;

interface BridgeMessage {
  readonly id: number;
  readonly message: { readonly body: string | RichApiRequest };
}

/** The bridge that office.js looks for where Excel runs it outside a browser: both ways texts. */
function bridgeTo(answer: Answer) {
  let last: Promise<unknown> = Promise.resolve();
  const bridge = {
    onMessageFromHost: (text: string): void => void text,
    sendMessageToHost(text: string) {
      const { id, message } = JSON.parse(text) as BridgeMessage;
      const request = typeof message.body === "string" ? (JSON.parse(message.body) as RichApiRequest) : message.body;
      // One after the other, as they come: office.js does not wait when it gives a range back.
      last = last
        .then(() => answer(request))
        .then((response) => {
          const reply = { id, message: { statusCode: 200, headers: {}, body: JSON.stringify(response) } };
          bridge.onMessageFromHost(JSON.stringify(reply));
        });
    },
  };
  /** Waits for every request that has been sent, those too that office.js sends by the way. */
  async function idle() {
    await new Promise((resolve) => setTimeout(resolve));
    await last;
  }
  return { bridge, idle };
}

const asNumbers = (version: string) => version.split(".").map(Number) as [number, number];

/** office.js hears at its start, from the page around it, which sets there are; here there is no such page. */
function isSetSupported(name: string, version: string): boolean {
  const [here, asked] = [REQUIREMENT_SETS[name as keyof typeof REQUIREMENT_SETS] ?? "0.0", version].map(asNumbers);
  return here![0] > asked![0] || (here![0] === asked![0] && here![1] >= asked![1]);
}

/** What office.js tells an add-in of the workbench in a page. */
const PLATFORM = { PlatformType: { PC: "PC", Mac: "Mac", OfficeOnline: "OfficeOnline" } };
const CONTEXT = {
  requirements: { isSetSupported },
  platform: PLATFORM.PlatformType.OfficeOnline,
  diagnostics: { host: "Excel", platform: PLATFORM.PlatformType.OfficeOnline, version: "16.01" },
};

/** Loads Microsoft's office.js, as it is, into a context of its own; its objects become those that the product finds. */
export function loadOfficeJs(answer: Answer): { readonly idle: () => Promise<void> } {
  const { bridge, idle } = bridgeTo(answer);
  const nothing = () => undefined;
  const page = {
    _richApiNativeBridge: bridge,
    navigator: { userAgent: "" },
    location: { href: "https://localhost/", search: "", hash: "" },
    document: { getElementsByTagName: () => [], addEventListener: nothing },
    addEventListener: nothing,
    setTimeout,
    clearTimeout,
  };
  const context = vm.createContext(page);
  vm.runInContext("window = globalThis;", context);
  new vm.Script(fs.readFileSync(FILE, "utf8"), { filename: FILE }).runInContext(context);
  const { Excel, OfficeExtension } = context as { Excel: unknown; OfficeExtension: unknown };
  Object.assign(globalThis, { Excel, OfficeExtension, Office: { ...PLATFORM, context: CONTEXT } });
  return { idle };
}
