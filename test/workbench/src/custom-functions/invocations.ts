import type { ExcelObject } from "../rich-api/excel-object";
import type { RichApiMessage } from "../rich-api/wire";
import { CustomFunctionsService } from "./custom-functions-service";
import type { InvocationResult } from "./invocation-result";
import type { ParameterAddresses } from "./marshal-arguments";
import { CANCELLED, CLOSED } from "./texts";

/** One call of a custom function. */
export interface InvocationRequest {
  /** The id in functions.json, whatever the case. */
  readonly id: string;
  readonly parameters: readonly unknown[];
  /** The cell of the formula, "Cases!D1". */
  readonly address: string | null;
  readonly parameterAddresses: ParameterAddresses | null;
  readonly allowsErrors: boolean;
  readonly streaming?: boolean;
  readonly cancelable?: boolean;
  /** Called with every result, the first among them; only a streaming function gives more than one. */
  readonly onResult?: (result: InvocationResult) => void;
}

export interface Invocation {
  /** The first result; never rejected. */
  readonly result: Promise<InvocationResult>;
  /** Ends the call: no result is reported any more, and one that is still awaited is #N/A. */
  readonly cancel: () => void;
}

export interface Invocations {
  /** The service "Microsoft.ExcelServices.CustomFunctions" for the executor. */
  readonly service: ExcelObject;
  /** Calls a function as soon as the add-in's runtime is ready; calls of one tick go out in one message. */
  readonly invoke: (request: InvocationRequest) => Invocation;
  /** Ends every call with #VALUE!, those to come too: the add-in is gone. */
  readonly close: () => void;
}

interface Pending {
  readonly request: InvocationRequest;
  isSent: boolean;
  readonly settle: (result: InvocationResult) => void;
}

const GONE: InvocationResult = { ok: false, code: "#VALUE!", message: CLOSED };
const CUSTOM_FUNCTIONS_CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;

/** The host side of custom functions; `push` hands messages to the add-in's page. */
export function createInvocations(push: (entries: readonly RichApiMessage[]) => void): Invocations {
  const pending = new Map<number, Pending>();
  let nextId = 1;
  let isReady = false;
  let isFlushing = false;
  let isClosed = false;

  function flushSoon(): void {
    if (!isReady || isFlushing) return;
    isFlushing = true;
    queueMicrotask(() => {
      isFlushing = false;
      flush();
    });
  }

  function flush(): void {
    const unsent = [...pending].filter(([, call]) => !call.isSent);
    for (const [, call] of unsent) call.isSent = true;
    if (unsent.length > 0) push(unsent.map(([id, { request }]) => invocationMessage(id, request)));
  }

  function end(id: number, result: InvocationResult): void {
    const call = pending.get(id);
    pending.delete(id);
    call?.settle(result);
  }

  function cancel(id: number): void {
    const call = pending.get(id);
    if (call === undefined) return;
    const listens = call.request.streaming === true || call.request.cancelable === true;
    end(id, { ok: false, code: "#N/A", message: CANCELLED });
    if (call.isSent && listens) push([message(CANCEL, id, { invocationId: id })]);
  }

  const service = new CustomFunctionsService({
    onReady() {
      isReady = true;
      // A page loaded anew knows nothing of the calls its predecessor was given.
      for (const call of pending.values()) call.isSent = false;
      flushSoon();
    },
    onResult(id, result) {
      // A cancelled call may still answer: it is no longer awaited.
      const request = pending.get(id)?.request;
      if (request === undefined) return;
      if (request.streaming === true) pending.get(id)?.settle(result);
      else end(id, result);
      request.onResult?.(result);
    },
  });

  return {
    service,
    invoke(request) {
      const id = nextId++;
      const result = new Promise<InvocationResult>((settle) => pending.set(id, { request, isSent: false, settle }));
      if (isClosed) end(id, GONE);
      else flushSoon();
      return { result, cancel: () => cancel(id) };
    },
    close() {
      isClosed = true;
      for (const id of [...pending.keys()]) end(id, GONE);
    },
  };
}

function invocationMessage(id: number, request: InvocationRequest): RichApiMessage {
  const flags =
    (request.cancelable === true ? 1 : 0) + (request.streaming === true ? 2 : 0) + (request.allowsErrors ? 4 : 0);
  const { id: name, parameters, address, parameterAddresses } = request;
  return message(INVOKE, id, [id, name, parameters, address, flags, parameterAddresses]);
}

function message(type: number, id: number, content: unknown): RichApiMessage {
  return [CUSTOM_FUNCTIONS_CATEGORY, type, "", JSON.stringify(content), id, false];
}
