import { oneAtATime } from "../../src/workbook/scores/one-at-a-time";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test("many calls in a moment make one run, and a stream of calls does not put it off", async () => {
  const task = jest.fn(() => Promise.resolve());
  const { ask } = oneAtATime(task, 100);
  for (let time = 0; time < 90; time += 10) {
    ask();
    await jest.advanceTimersByTimeAsync(10);
  }
  expect(task).toHaveBeenCalledTimes(0);
  await jest.advanceTimersByTimeAsync(10);
  expect(task).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(1000);
  expect(task).toHaveBeenCalledTimes(1);
});

test("calls during a run make one more run after it, never two at once", async () => {
  let running = 0;
  let most = 0;
  const task = jest.fn(async () => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 500));
    running -= 1;
  });
  const { ask } = oneAtATime(task, 100);
  ask();
  await jest.advanceTimersByTimeAsync(200);
  ask();
  ask();
  await jest.advanceTimersByTimeAsync(2000);
  expect(task).toHaveBeenCalledTimes(2);
  expect(most).toBe(1);
});

test("what is stopped does not run any more", async () => {
  const task = jest.fn(() => Promise.resolve());
  const { ask, stop } = oneAtATime(task, 100);
  ask();
  stop();
  ask();
  await jest.advanceTimersByTimeAsync(1000);
  expect(task).not.toHaveBeenCalled();
});
