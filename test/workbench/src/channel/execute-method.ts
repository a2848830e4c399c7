import type { RichApiRequest, RichApiResponse } from "../rich-api/wire";
import type { Setting } from "./app-context";
import { DONE } from "./messages";
import { INTERNAL_ERROR, REQUEST_FAILED, UNKNOWN_COMMAND, UNKNOWN_METHOD } from "./texts";

/** Reports what the add-in asked for and did not get; `detail` is the message or the error. */
export type OnProblem = (sentence: string, detail: unknown) => void;

export interface MethodHandlers {
  readonly onRichApiRequest: (request: RichApiRequest) => RichApiResponse | Promise<RichApiResponse>;
  /** Lets a request in: undefined when it may be carried out, which may be later, or the answer that refuses it. */
  readonly admit?: (request: RichApiRequest, flags: RequestFlags) => Promise<RichApiResponse | undefined>;
  readonly onSaveSettings: (settings: readonly Setting[]) => void | Promise<void>;
  readonly onCommandCompleted: (commandId: unknown, resultCode: unknown) => boolean;
  readonly onProblem: OnProblem;
}

/** What the add-in says of a request beside its actions. */
export interface RequestFlags {
  readonly isWrite: boolean;
  /** Excel.run({ delayForCellEdit: true }): wait until nobody types into a cell. */
  readonly delaysForCellEdit: boolean;
}

const FLAG = { write: 1, delayForCellEdit: 64 } as const;

/** What the handler answers goes into the message's _data. */
export type ExecuteMethod = (data: unknown) => Promise<object>;

const METHOD = { saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
const NOT_SUPPORTED = 5000;
const FAILED = 5001;

/**
 * Carries out the methods an add-in calls of its document. RichApi requests are carried out strictly one after another, in
 * the order of their arrival, because each may build on the one before; the answer never is a rejection.
 */
export function createExecuteMethod(handlers: MethodHandlers): ExecuteMethod {
  let previous: Promise<unknown> = Promise.resolve();

  async function execute(data: Fields): Promise<object> {
    const { DispatchId: id } = fieldsOf(data.DdaMethod);
    switch (id) {
      case METHOD.richApi: {
        const refusal = await admission(data, handlers);
        if (refusal) return refusal;
        const answer = previous.then(() => richApi(data, handlers));
        previous = answer;
        return answer;
      }
      case METHOD.saveSettings:
        await handlers.onSaveSettings(settingsOf(data));
        return DONE;
      case METHOD.commandCompleted:
        if (!handlers.onCommandCompleted(data["0"], data["1"])) handlers.onProblem(UNKNOWN_COMMAND, data);
        return DONE;
      default:
        handlers.onProblem(UNKNOWN_METHOD(Number(id)), data);
        return { ...DONE, Error: NOT_SUPPORTED };
    }
  }

  return async (data) => {
    try {
      return await execute(fieldsOf(data));
    } catch (error) {
      handlers.onProblem(REQUEST_FAILED, error);
      return { ...DONE, Error: FAILED };
    }
  };
}

/** Outside the order of the requests: one that waits for a person must not hold up the results of functions. */
async function admission(data: Fields, { admit, onProblem }: MethodHandlers): Promise<object | undefined> {
  const [, , , , body, , flags] = data.ArrayData as readonly unknown[];
  if (!admit) return undefined;
  try {
    const response = await admit(JSON.parse(body as string) as RichApiRequest, {
      isWrite: (Number(flags) & FLAG.write) !== 0,
      delaysForCellEdit: (Number(flags) & FLAG.delayForCellEdit) !== 0,
    });
    return response && envelope(response);
  } catch (error) {
    onProblem(REQUEST_FAILED, error);
    return envelope(FAILURE);
  }
}

const envelope = (response: RichApiResponse) => ({
  ...DONE,
  Data: [200, ["content-type", "application/json"], JSON.stringify(response)],
});

async function richApi(data: Fields, { onRichApiRequest, onProblem }: MethodHandlers): Promise<object> {
  let response: RichApiResponse;
  try {
    const [, , , , body] = data.ArrayData as readonly unknown[];
    response = await onRichApiRequest(JSON.parse(body as string) as RichApiRequest);
  } catch (error) {
    onProblem(REQUEST_FAILED, error);
    response = FAILURE;
  }
  return envelope(response);
}

const FAILURE: RichApiResponse = {
  Error: { Code: "GeneralException", Message: INTERNAL_ERROR, HttpStatusCode: 500, ActionIndex: 0, Location: "host" },
  Results: [],
  TraceIds: [],
};

function settingsOf(data: Fields): readonly Setting[] {
  const { Properties: settings } = fieldsOf(data.DdaSettingsMethod);
  if (!Array.isArray(settings)) throw new TypeError("The settings to save are no list.");
  return settings as readonly Setting[];
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}
