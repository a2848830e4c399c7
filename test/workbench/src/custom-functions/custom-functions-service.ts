import { ExcelObject } from "../rich-api/excel-object";
import { invalidArgument } from "../rich-api/rich-api-error";
import { failure, success, type InvocationResult } from "./invocation-result";

/** What the runtime of custom functions in the add-in's page tells the host. */
export interface RuntimeListener {
  onReady(): void;
  onResult(invocationId: number, result: InvocationResult): void;
}

/** Features 2, 3 and 4 of the runtime: 2 lets it send results every 200 ms rather than 500. */
const ENABLED_FEATURES = [2, 3, 4];

/** The service "Microsoft.ExcelServices.CustomFunctions", which the runtime calls with its results. */
export class CustomFunctionsService extends ExcelObject {
  readonly $type = "CustomFunctions";
  override readonly $exposed = ["_SetOsfControlContainerReadyForCustomFunctions", "_GetEnabledFeatures"];
  readonly #listener: RuntimeListener;

  constructor(listener: RuntimeListener) {
    super();
    this.#listener = listener;
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.#listener.onReady();
  }

  _GetEnabledFeatures(): readonly number[] {
    return ENABLED_FEATURES;
  }

  /** Each result is [id, whether it succeeded, value, error number if it did not, milliseconds]. */
  setInvocationArrayResults(results: unknown): void {
    for (const result of listOf(results)) {
      const [id, succeeded, value, errorCode] = listOf(result);
      if (typeof id !== "number") throw invalidArgument();
      const code = typeof errorCode === "number" ? errorCode : 0;
      const message = typeof value === "string" ? value : "";
      this.#listener.onResult(id, succeeded === true ? success(value) : failure(code, message));
    }
  }
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw invalidArgument();
  return value;
}
