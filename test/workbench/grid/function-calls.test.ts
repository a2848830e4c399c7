import { createFunctionCalls } from "../../../src/workbench/grid/function-calls";

const CELL = { sheetId: "scores", row: 4, column: 2 };
const tick = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Calls that answer with their own name, and how often each was started. */
function recordedCalls() {
  const started: string[] = [];
  let arrived = 0;
  const calls = createFunctionCalls<string, string>(
    ({ functionName, arguments: [first] }) => {
      const name = `${functionName}(${first ?? ""})`;
      started.push(name);
      return Promise.resolve(name);
    },
    () => void arrived++,
  );
  const evaluate = (functionName: string, argument: string) =>
    calls.evaluate({ cell: CELL, functionName, arguments: [argument] });
  return { calls, started, evaluate, arrived: () => arrived };
}

test("a result is taken up once, and the next calculation calls again", async () => {
  const { calls, started, evaluate } = recordedCalls();
  expect(evaluate("SCORE", "a")).toBeUndefined();
  calls.endPass();
  await tick();
  expect(calls.waitingCells()).toEqual([CELL]);
  expect(evaluate("SCORE", "a")).toBe("SCORE(a)");
  calls.endPass();
  expect(calls.isIdle()).toBe(true);
  expect(evaluate("SCORE", "a")).toBeUndefined();
  expect(started).toEqual(["SCORE(a)", "SCORE(a)"]);
});

test("of two nested calls each is made once: the inner result is kept until the outer one is there", async () => {
  const { calls, started, evaluate, arrived } = recordedCalls();
  const calculate = () => {
    const inner = evaluate("RECODE", "a");
    const outer = inner === undefined ? undefined : evaluate("SCORE", inner);
    calls.endPass();
    return outer;
  };
  expect(calculate()).toBeUndefined();
  await tick();
  expect(calculate()).toBeUndefined();
  // Nothing new has arrived yet: the cell is not calculated again for what it has taken up.
  expect(calls.waitingCells()).toEqual([]);
  await tick();
  expect(calls.waitingCells()).toEqual([CELL]);
  expect(calculate()).toBe("SCORE(RECODE(a))");
  expect(started).toEqual(["RECODE(a)", "SCORE(RECODE(a))"]);
  expect(calls.isIdle()).toBe(true);
  expect(arrived()).toBe(2);
});

test("a result that comes without a promise is there at once, and the next calculation calls again", () => {
  let started = 0;
  const calls = createFunctionCalls<string, string>(
    () => `result ${++started}`,
    () => undefined,
  );
  const call = { cell: CELL, functionName: "SCORE", arguments: ["a"] };
  expect([calls.evaluate(call), calls.evaluate(call)]).toEqual(["result 1", "result 1"]);
  expect(calls.waitingCells()).toEqual([]);
  calls.endPass();
  expect(calls.isIdle()).toBe(true);
  expect(calls.evaluate(call)).toBe("result 2");
});
