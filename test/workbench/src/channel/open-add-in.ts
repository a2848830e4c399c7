import type { RichApiMessage } from "../rich-api/wire";
import type { AppContext, Setting } from "./app-context";
import { createCommands } from "./commands";
import { createEventPushes } from "./event-pushes";
import { createExecuteMethod, type MethodHandlers } from "./execute-method";
import { HOST_ACTIONS, readNotification, type HostNotification } from "./host-actions";
import { frameName, frameUrl } from "./host-info";
import {
  ACTION,
  answerText,
  DONE,
  ERROR_CODE,
  eventText,
  notificationText,
  readRequest,
  type AddInRequest,
} from "./messages";
import { UNKNOWN_REQUEST, UNREADABLE } from "./texts";

/** The parts of the host page's window that the channel uses. */
export interface HostWindow {
  readonly location: { readonly href: string; readonly origin: string };
  readonly document: { createElement(tag: "iframe"): HTMLIFrameElement };
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
}

export interface AddInOptions extends Omit<MethodHandlers, "onCommandCompleted"> {
  /** What the frame is put into. */
  readonly parent: { append(frame: HTMLIFrameElement): void };
  /** The add-in's page, absolute or from the host's page; on the host's own host name, or office.js asks the user first. */
  readonly url: string;
  /** What a screen reader calls the frame. */
  readonly title: string;
  readonly appContext: AppContext;
  readonly onNotify: (notification: HostNotification) => void;
  readonly window?: HostWindow;
  /** A new id for every conversation; settings are cached by it. */
  readonly newId?: () => string;
}

export interface AddInChannel {
  readonly frame: HTMLIFrameElement;
  /** Pushes object events and calls of custom functions; they wait until the add-in listens. */
  readonly pushRichApiMessages: (entries: readonly RichApiMessage[]) => void;
  /** Pushes an event of the document, such as documentSelectionChanged, to an add-in that listens. */
  readonly pushEvent: (name: string, data: unknown) => void;
  /** Runs a function of the add-in as a ribbon button does; resolves when it has completed, rejected where it cannot be run. */
  readonly pushCommand: (functionName: string, controlId: string) => Promise<void>;
  /** Gives the focus to the first thing in the add-in's page that takes it. */
  readonly pushFocus: () => void;
}

/** Opens an add-in's page in a frame and speaks with its office.js as Excel on the web does. */
export function openAddIn(options: AddInOptions): AddInChannel {
  const host: HostWindow = options.window ?? window;
  const { origin } = host.location;
  const { appContext } = options;
  const conversationId = (options.newId ?? (() => crypto.randomUUID()))();
  const info = {
    appId: appContext._id,
    locale: appContext._appUILocale,
    correlationId: appContext._correlationId,
    conversationId,
    hostOrigin: origin,
  };
  const url = frameUrl(options.url, host.location.href, info);
  let settings: readonly Setting[] = appContext._settings;
  let hasStarted = false;
  let notificationCount = 0;

  const frame = host.document.createElement("iframe");
  frame.name = frameName(info);
  frame.title = options.title;
  frame.src = url.href;

  const post = (text: string) => frame.contentWindow?.postMessage(text, url.origin);
  const answer = (request: AddInRequest, data: unknown, errorCode: number = ERROR_CODE.none) =>
    post(answerText(request, origin, data, errorCode));
  const events = createEventPushes((registration, data) => post(eventText(registration, origin, data)));
  const commands = createCommands((data) => events.push("appCommandInvoked", data));
  const executeMethod = createExecuteMethod({
    ...options,
    async onSaveSettings(saved) {
      await options.onSaveSettings(saved);
      settings = saved;
    },
    onCommandCompleted: (commandId, resultCode) => commands.complete(commandId, resultCode),
  });

  function start(request: AddInRequest): void {
    if (hasStarted) {
      events.forgetRegistrations();
      commands.abandon();
    }
    hasStarted = true;
    answer(request, { ...appContext, _settings: settings });
  }

  function notify(request: AddInRequest): void {
    const notification = readNotification(request._data);
    if (notification === undefined) options.onProblem(UNREADABLE, request);
    else options.onNotify(notification);
  }

  function handle(request: AddInRequest): void {
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return start(request);
      case "ContextActivationManager_notifyHost":
        return notify(request);
      case "executeMethod":
        return void executeMethod(request._data).then((data) => answer(request, data));
      default:
        options.onProblem(UNKNOWN_REQUEST(request._actionName), request);
        return answer(request, null, ERROR_CODE.failed);
    }
  }

  function receive({ source, origin: sender, data }: MessageEvent): void {
    if (source !== frame.contentWindow || sender !== url.origin || typeof data !== "string") return;
    let request: AddInRequest | undefined;
    try {
      request = readRequest(data);
    } catch (error) {
      return options.onProblem(UNREADABLE, error);
    }
    if (request?._conversationId !== conversationId) return;
    if (request._actionType === ACTION.invoke) return handle(request);
    // The answer goes first: it is what tells the add-in that it is registered.
    answer(request, DONE);
    if (request._actionType === ACTION.registerEvent) events.register(request);
    else events.unregister(request._actionName);
  }

  host.addEventListener("message", receive);
  options.parent.append(frame);

  return {
    frame,
    pushRichApiMessages: (entries) => events.push("richApiMessage", { ArrayData: entries }),
    pushEvent: (name, data) => events.push(name, data),
    pushCommand: (functionName, controlId) => commands.start(functionName, controlId),
    pushFocus: () => post(notificationText(conversationId, ++notificationCount, origin, HOST_ACTIONS.ctrlF6In)),
  };
}
