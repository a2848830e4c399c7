import { buildAppContext, type AppContextOptions } from "../../src/channel/app-context";
import { openAddIn, type AddInOptions, type HostWindow } from "../../src/channel/open-add-in";

export const ORIGIN = "https://localhost:8643";
export const CONVERSATION = "cvf9lf1wdch7";

export const APP: AppContextOptions = {
  id: "omi-app-1",
  displayName: "OMI",
  locale: "en-US",
  documentUrl: "https://localhost/Book1.xlsx",
  settings: [],
  requirementSets: {
    ExcelApi: "1.17",
    CustomFunctions: "1.9",
    CustomFunctionsRuntime: "1.4",
    SharedRuntime: "1.2",
    RichApiRuntime: "1.2",
    RichApiRuntimeFlag: "1.2",
    DialogApi: "1.2",
    KeyboardShortcuts: "1.1",
    RibbonApi: "1.2",
  },
};

/** A browser window of which only messages and one frame exist; what is posted to the frame is kept as text. */
export function openInFakeWindow(options: Partial<AddInOptions> = {}) {
  const posted: string[] = [];
  const targets: string[] = [];
  const problems: string[] = [];
  const attached: { name: string; title: string; src: string }[] = [];
  const listeners: ((event: MessageEvent) => void)[] = [];
  const content = {
    postMessage(text: string, target: string) {
      posted.push(text);
      targets.push(target);
    },
  };
  const frame = { name: "", title: "", src: "", contentWindow: content };
  const host = {
    location: { href: `${ORIGIN}/workbench.html`, origin: ORIGIN },
    document: { createElement: () => frame },
    addEventListener: (_: string, listener: (event: MessageEvent) => void) => listeners.push(listener),
  } as unknown as HostWindow;
  const channel = openAddIn({
    parent: { append: ({ name, title, src }) => void attached.push({ name, title, src }) },
    url: "/addin/taskpane.html",
    title: "OMI Scores",
    appContext: buildAppContext(APP),
    onRichApiRequest: () => ({ Results: [], TraceIds: [] }),
    onSaveSettings: () => undefined,
    onNotify: () => undefined,
    onProblem: (sentence) => problems.push(sentence),
    window: host,
    newId: () => CONVERSATION,
    ...options,
  });
  return {
    channel,
    posted,
    targets,
    problems,
    attached,
    /** Lets the add-in's page post a message, or another page where source or origin are given. */
    say: (text: unknown, from: { source?: unknown; origin?: string } = {}) => {
      const event = { data: text, source: content, origin: ORIGIN, ...from } as unknown as MessageEvent;
      for (const listener of listeners) listener(event);
    },
  };
}

export type FakeAddIn = ReturnType<typeof openInFakeWindow>;

/** A request of the add-in as text; each has a correlation id of its own. */
export function requestText(name: string, data: unknown, actionType = 0, conversation = CONVERSATION): string {
  correlation += 1;
  return JSON.stringify({
    _messageType: 0,
    _actionName: name,
    _conversationId: conversation,
    _correlationId: correlation,
    _origin: ORIGIN,
    _data: data,
    _actionType: actionType,
    _serializerVersion: 1,
  });
}
let correlation = 100;

export function executeMethodText(dispatchId: number, data: object): string {
  return requestText("executeMethod", {
    ...data,
    DdaMethod: { ControlId: "omi-app-1", Version: 1, DispatchId: dispatchId },
  });
}

export function richApiText(body: unknown): string {
  const ArrayData = ["IterativeExecutor", "POST", "ProcessQuery", [], JSON.stringify(body), 0, 0];
  return executeMethodText(93, { ArrayData });
}

export function dataOf(text: string | undefined): unknown {
  return (JSON.parse(text!) as { _data: unknown })._data;
}

/** Lets everything that waits for a promise go on. */
export function settle(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}
