import { startWorkplace, type Workplace } from "./start";
import { check } from "./check";
import { allShown, noticeOf } from "./shown";
import { runSequence } from "./sequence";
let w: Workplace;
afterAll(() => w.end());
test("try", async () => {
  w = await startWorkplace();
  let t = Date.now();
  await w.open("null");
  console.log("open", Date.now() - t, noticeOf(w.person.view, "Scores"), "|", noticeOf(w.person.view, "Report"));
  const c = check(w.person, false);
  console.log(
    c,
    allShown(w.person.view).length,
    JSON.stringify(
      allShown(w.person.view)
        .filter((one) => one.where.startsWith("head") || one.where === "chart data")
        .slice(0, 14),
    ),
  );
}, 60000);
test("seq", async () => {
  const from = Number(process.env.FROM ?? 1),
    count = Number(process.env.COUNT ?? 1);
  for (let seed = from; seed < from + count; seed++) {
    const t = Date.now();
    await w.open(seed % 2 ? "null" : "zero", seed % 10 === 0 ? undefined : 16);
    const t1 = Date.now(), c0 = process.cpuUsage();
    const c = await runSequence(w.person, w.settled, seed);
    process.stderr.write(
      `seed ${seed} open ${t1 - t} run ${Date.now() - t1} cpu ${Math.round((process.cpuUsage(c0).user + process.cpuUsage(c0).system) / 1000)} steps ${c.edits.length} right ${c.right} told ${c.told}\n` +
        (c.failures.length ? c.edits.join("\n") + "\n  FAIL " + c.failures.slice(0, 4).join("\n  FAIL ") + "\n" : ""),
    );
  }
}, 600000);
