import type { ExcelObject } from "../rich-api/excel-object";
import type { RichApiMessage } from "../rich-api/wire";
import { CustomFunctionsService } from "./custom-functions-service";
import type { InvocationResult } from "./invocation-result";
import type { ParameterAddresses } from "./marshal-arguments";

/** One call of a custom function. */
export interface InvocationRequest {
  /** The id in functions.json, whatever the case. */
  readonly id: string;
  readonly parameters: readonly unknown[];
  /** The cell of the formula, "Cases!D1". */
  readonly address: string | null;
  readonly parameterAddresses: ParameterAddresses | null;
  readonly allowsErrors: boolean;
}

export interface Invocations {
  /** The service "Microsoft.ExcelServices.CustomFunctions" for the executor. */
  readonly service: ExcelObject;
  /** Calls a function as soon as the add-in's runtime is ready; calls of one tick go out in one message. Never rejected. */
  readonly invoke: (request: InvocationRequest) => Promise<InvocationResult>;
}

interface Pending {
  readonly request: InvocationRequest;
  isSent: boolean;
  readonly settle: (result: InvocationResult) => void;
}

const CUSTOM_FUNCTIONS_CATEGORY = 1;
const INVOKE = 1000;
const ALLOWS_ERRORS = 4;

/** The host side of custom functions; `push` hands messages to the add-in's page. */
export function createInvocations(push: (entries: readonly RichApiMessage[]) => void): Invocations {
  const pending = new Map<number, Pending>();
  let nextId = 1;
  let isReady = false;
  let isFlushing = false;

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

  const service = new CustomFunctionsService({
    onReady() {
      isReady = true;
      // A page loaded anew knows nothing of the calls its predecessor was given.
      for (const call of pending.values()) call.isSent = false;
      flushSoon();
    },
    onResult(id, result) {
      pending.get(id)?.settle(result);
      pending.delete(id);
    },
  });

  return {
    service,
    invoke(request) {
      const id = nextId++;
      const result = new Promise<InvocationResult>((settle) => pending.set(id, { request, isSent: false, settle }));
      flushSoon();
      return result;
    },
  };
}

function invocationMessage(id: number, request: InvocationRequest): RichApiMessage {
  const { id: name, parameters, address, parameterAddresses } = request;
  const content = [id, name, parameters, address, request.allowsErrors ? ALLOWS_ERRORS : 0, parameterAddresses];
  return [CUSTOM_FUNCTIONS_CATEGORY, INVOKE, "", JSON.stringify(content), id, false];
}
