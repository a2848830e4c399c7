import type { InvocationResult } from "../../src/custom-functions/invocation-result";
import { settle } from "../channel/fake-window";
import { ids, invoke, start } from "./runtime";

test("a streaming function reports every result until it is cancelled, and then none", async () => {
  const { invocations, messages, report } = await start();
  const seen: InvocationResult[] = [];
  const call = invoke(invocations, { streaming: true, cancelable: true, onResult: (result) => seen.push(result) });
  await settle();
  await report([1, true, "first", [0]]);
  await report([1, false, "no data", 1, [0]]);
  await report([1, true, "third", [0]]);
  expect(await call.result).toEqual({ ok: true, value: "first" });
  call.cancel();
  call.cancel();
  await report([1, true, "late", [0]]);
  expect(seen).toEqual([
    { ok: true, value: "first" },
    { ok: false, code: "#N/A", message: "no data" },
    { ok: true, value: "third" },
  ]);
  expect(messages.slice(1)).toEqual([[[1, 1001, "", '{"invocationId":1}', 1, false]]]);
});

test("a call that is cancelled before it went out never goes out", async () => {
  const { invocations, messages } = await start();
  const call = invoke(invocations, { cancelable: true });
  call.cancel();
  await settle();
  expect(messages).toEqual([]);
  expect(await call.result).toEqual({ ok: false, code: "#N/A", message: "The calculation was cancelled." });
});

test("a call that is not cancelable ends for the host alone: the runtime is told nothing", async () => {
  const { invocations, messages } = await start();
  const call = invoke(invocations);
  await settle();
  call.cancel();
  expect(messages).toHaveLength(1);
  expect((await call.result).ok).toBe(false);
});

test("a page loaded anew is given the calls that its predecessor did not answer", async () => {
  const { invocations, messages, ready, report } = await start();
  invoke(invocations);
  invoke(invocations);
  await settle();
  await report([1, true, 1, [0]]);
  await ready();
  expect(ids(messages)).toEqual([[1, 2], [2]]);
});

test("when the add-in is gone every call ends with #VALUE!, those to come too", async () => {
  const { invocations, messages } = await start();
  const before = invoke(invocations).result;
  invocations.close();
  const after = invoke(invocations).result;
  const gone = { ok: false, code: "#VALUE!", message: "The add-in has been closed." };
  expect([await before, await after]).toEqual([gone, gone]);
  await settle();
  expect(messages).toEqual([]);
});
