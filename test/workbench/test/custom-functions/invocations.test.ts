import fc from "fast-check";
import { settle } from "../channel/fake-window";
import { INVOCATION } from "../channel/recorded";
import * as recorded from "./recorded";
import { ids, invoke, runtime, start } from "./runtime";

test("a call goes out as recorded", async () => {
  const { invocations, messages } = await start();
  void invoke(invocations);
  await settle();
  expect(messages[0]).toEqual((JSON.parse(INVOCATION) as { _data: { ArrayData: unknown } })._data.ArrayData);
});

test("calls of one tick go out in one message, those before the runtime is ready as soon as it is", async () => {
  const { invocations, messages, ready } = runtime();
  void invoke(invocations);
  await settle();
  void invoke(invocations);
  expect(messages).toEqual([]);
  await ready();
  expect(ids(messages)).toEqual([[1, 2]]);
  void invoke(invocations);
  void invoke(invocations);
  await settle();
  expect(ids(messages)).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test("a flag says that the function takes errors", async () => {
  const { invocations, messages } = await start();
  void invoke(invocations, { allowsErrors: true });
  void invoke(invocations);
  await settle();
  expect(messages[0]!.map(([, , , text]) => (JSON.parse(text) as unknown[])[4])).toEqual([4, 0]);
});

test("a page loaded anew is given the calls that its predecessor did not answer", async () => {
  const { invocations, messages, ready, report } = await start();
  void invoke(invocations);
  void invoke(invocations);
  await settle();
  await report([1, true, 1, [0]]);
  await ready();
  expect(ids(messages)).toEqual([[1, 2], [2]]);
});

const argumentOf = (action: string) => (JSON.parse(action) as { ArgumentInfo: { Arguments: unknown[] } }).ArgumentInfo;

test("results arrive as the runtime sends them: a value, rows, thrown and rejected errors, rows with an error cell", async () => {
  const { invocations, call } = await start();
  const results = Array.from({ length: 6 }, () => invoke(invocations));
  for (const action of [
    recorded.SCALAR,
    recorded.MATRIX,
    recorded.THROWN,
    recorded.REJECTED,
    recorded.ERROR_CELL,
    '{"ArgumentInfo":{"Arguments":[[[2,true,"late",[1]]]]}}',
  ]) {
    expect((await call("SetInvocationArrayResults", ...argumentOf(action).Arguments)).Error).toBeUndefined();
  }
  expect(await Promise.all(results)).toEqual([
    { ok: true, value: 20 },
    { ok: true, value: "late" },
    {
      ok: true,
      value: [
        [2, 4],
        ["x", 8],
      ],
    },
    { ok: false, code: "#VALUE!", message: "matrix is not positive definite" },
    { ok: false, code: "#N/A", message: "no cases selected" },
    {
      ok: true,
      value: [
        [1, { error: "#DIV/0!" }],
        ["x", true],
      ],
    },
  ]);
});

test("whatever the order of the results, each reaches its own call", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 30 }).chain((n) =>
        fc.shuffledSubarray(
          Array.from({ length: n }, (_, index) => index + 1),
          { minLength: n, maxLength: n },
        ),
      ),
      async (order) => {
        const { invocations, report } = await start();
        const results = order.map(() => invoke(invocations));
        await report(...order.map((id) => [id, true, `result ${id}`, [0]]));
        const values = (await Promise.all(results)).map((result) => result.ok && result.value);
        expect(values).toEqual(order.map((_, index) => `result ${index + 1}`));
      },
    ),
    { numRuns: 30 },
  );
});

test("results that cannot be read are InvalidArgument for the runtime", async () => {
  const { call } = await start();
  expect((await call("SetInvocationArrayResults", "none")).Error?.Code).toBe("InvalidArgument");
  expect((await call("SetInvocationArrayResults", [["x", true, 1]])).Error?.Code).toBe("InvalidArgument");
});
