import type { RichApiRequest, RichApiResponse } from "../rich-api/wire";
import type { Setting } from "./app-context";
import { DONE } from "./messages";
import { INTERNAL_ERROR, REQUEST_FAILED, UNKNOWN_COMMAND, UNKNOWN_METHOD } from "./texts";

/** Reports what the add-in asked for and did not get; `detail` is the message or the error. */
export type OnProblem = (sentence: string, detail: unknown) => void;

export interface MethodHandlers {
  readonly onRichApiRequest: (request: RichApiRequest) => RichApiResponse | Promise<RichApiResponse>;
  readonly onSaveSettings: (settings: readonly Setting[]) => void | Promise<void>;
  readonly onCommandCompleted: (commandId: unknown, resultCode: unknown) => boolean;
  readonly onProblem: OnProblem;
}

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

async function richApi(data: Fields, { onRichApiRequest, onProblem }: MethodHandlers): Promise<object> {
  let response: RichApiResponse;
  try {
    const [, , , , body] = data.ArrayData as readonly unknown[];
    response = await onRichApiRequest(JSON.parse(body as string) as RichApiRequest);
  } catch (error) {
    onProblem(REQUEST_FAILED, error);
    response = FAILURE;
  }
  return { ...DONE, Data: [200, ["content-type", "application/json"], JSON.stringify(response)] };
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
