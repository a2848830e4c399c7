import { createInvocations, type InvocationRequest, type Invocations } from "../../src/custom-functions/invocations";
import type { RichApiMessage } from "../../src/rich-api/wire";
import { executorOf, METHOD, request } from "../rich-api/run";

const CRITERION: InvocationRequest = {
  id: "CRITERION",
  parameters: [
    [
      [1, 2],
      [3, 4],
    ],
    2,
  ],
  address: "Cases!D1",
  parameterAddresses: null,
  allowsErrors: false,
};

const SERVICE = { ObjectPathType: 2, Name: "Microsoft.ExcelServices.CustomFunctions" };

/** Custom functions with the executor through which the add-in's runtime reaches them. */
export function runtime() {
  const messages: (readonly RichApiMessage[])[] = [];
  const invocations = createInvocations((entries) => messages.push(entries));
  const { execute } = executorOf(invocations.service, { [SERVICE.Name]: invocations.service });
  const call = (Name: string, ...Arguments: unknown[]) =>
    execute(request([SERVICE], [{ ActionType: METHOD, ObjectPathId: 2, Name, ArgumentInfo: { Arguments } }]));
  return {
    messages,
    invocations,
    call,
    ready: () => call("_SetOsfControlContainerReadyForCustomFunctions"),
    report: (...results: unknown[]) => call("SetInvocationArrayResults", results),
  };
}

export async function start(): Promise<ReturnType<typeof runtime>> {
  const one = runtime();
  await one.ready();
  return one;
}

export const ids = (messages: readonly (readonly RichApiMessage[])[]) =>
  messages.map((one) => one.map((entry) => entry[4]));
export const invoke = ({ invoke }: Invocations, more: Partial<InvocationRequest> = {}) =>
  invoke({ ...CRITERION, ...more });
