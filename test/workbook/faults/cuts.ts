import type { RichApiRequest, RichApiResponse, WireAction } from "../../workbench/src/rich-api/wire";
import { ACTION_TYPES, OBJECT_PATH_TYPES } from "../../workbench/src/rich-api/wire";
import type { Answer } from "../node/office-js";

/** A request, by its place among those of a command, that fails after so many of its actions. */
export interface Cut {
  readonly request: number;
  readonly actions: number;
}

/** Places in a request of so many actions: before, after, and inside at every action or at `most` places spread evenly. */
export function placesIn(count: number, most: number): number[] {
  const inside = Array.from({ length: Math.min(count - 1, most) }, (_, index) =>
    count - 1 <= most ? index + 1 : Math.round(((index + 1) * count) / (most + 1)),
  );
  return [0, ...inside, count];
}

/** Methods that only look, or that concern what office.js keeps. */
const LOOKS = /^(_|get|is|load|find)/i;

/** Whether an action can change the workbook. */
function writes(
  { ActionType: type, Name: name, ObjectPathId: id }: WireAction,
  { ObjectPaths: paths }: RichApiRequest,
) {
  if (type === ACTION_TYPES.setProperty || type === ACTION_TYPES.update) return true;
  if (type === ACTION_TYPES.method) return !LOOKS.test(name);
  const path = paths[id];
  return (
    type === ACTION_TYPES.instantiate && path?.ObjectPathType === OBJECT_PATH_TYPES.method && !LOOKS.test(path.Name)
  );
}

/**
 * The cuts of a command's requests. Two of them that have the same written actions before them leave the same workbook, and
 * the command fails the same way: one of them is enough.
 */
export function cutsOf(requests: readonly RichApiRequest[], most: number) {
  let written = 0;
  let count = 0;
  const cuts = new Map<number, Cut>();
  for (const [request, wire] of requests.entries()) {
    const places = placesIn(wire.Actions.length, most);
    count += places.length;
    let from = 0;
    for (const actions of places) {
      written += wire.Actions.slice(from, actions).filter((action) => writes(action, wire)).length;
      from = actions;
      if (!cuts.has(written)) cuts.set(written, { request, actions });
    }
  }
  return { cuts: [...cuts.values()], count };
}

/** Answers as Excel does where the request fails after some actions: what they did stays. */
export function failing({ request: failed, actions }: Cut): (execute: Answer) => Answer {
  let number = 0;
  return (execute) => async (request) => {
    if (number++ !== failed) return execute(request);
    const begun = await execute({ ...request, Actions: request.Actions.slice(0, actions) });
    if (begun.Error) throw new Error(`The request failed by itself: ${begun.Error.Message}`);
    return failure(begun, actions);
  };
}

/** Answers as Excel does until a request fails after some actions, and nothing after that: the pane has gone with it. */
export function crashing(cut: Cut): (execute: Answer) => Answer {
  let number = 0;
  const failOnce = failing(cut);
  return (execute) => {
    const answer = failOnce(execute);
    return async (request) => (number++ <= cut.request ? answer(request) : failure({ Results: [], TraceIds: [] }, 0));
  };
}

const failure = (
  { Results, TraceIds }: Pick<RichApiResponse, "Results" | "TraceIds">,
  actions: number,
): RichApiResponse => ({
  Error: {
    Code: "GeneralException",
    Message: "There was an internal error while processing the request.",
    HttpStatusCode: 500,
    ActionIndex: actions,
    Location: "host",
  },
  Results,
  TraceIds,
});

/** Keeps every request that is answered. */
export function recording(requests: RichApiRequest[]): (execute: Answer) => Answer {
  return (execute) => async (request) => {
    requests.push(request);
    return execute(request);
  };
}
