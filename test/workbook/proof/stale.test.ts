import { CHANGED, WITHDRAWN, expectProved, found, openProof, type ProofWorkbook } from "./proof-workbook";

let book: ProofWorkbook;
beforeAll(async () => {
  book = await openProof();
  await book.prove();
});
afterAll(() => book.close());

const setMode = (mode: "Automatic" | "Manual") =>
  book.edit(({ workbook: { application } }) => (application.calculationMode = mode));

test("old figures that Excel keeps after an edit are named from the formula to the chart, and calculating cures them", async () => {
  book.keepOld(true);
  await book.write("Cases!T2", ["N"]);
  // No native formula can know: the sheets still say that all is well.
  expect(await book.stampShown()).toMatch(/^Proved/);
  const proof = await book.prove();
  const named = found(proof).map(([address]) => address);
  expect(named).toEqual(expect.arrayContaining(["Calculation!B4", "Scores!C5", "Scores!C22", "Scores!N5"]));
  expect(new Set(found(proof).map(([, cure]) => cure))).toEqual(new Set(["calculate"]));
  expect(proof.differences.find(({ address }) => address === "Scores!C5")?.sentence).toBe(
    "Score of 1.1 shows an old figure. It shows 83.19%; the judgements give 83.04%.",
  );
  expect([proof.stamp, await book.stampShown()]).toEqual(["", WITHDRAWN]);
  book.keepOld(false);
  await book.cure("calculate", proof);
  await expectProved(book);
  await book.write("Cases!T2", ["Y"]);
  expect(await book.stampShown()).toBe(CHANGED);
});

test("manual calculation keeps the stamp away even before anything is edited", async () => {
  await setMode("Manual");
  const proof = await book.prove();
  expect([proof.differences, proof.stamp]).toEqual([[], ""]);
  expect(proof.obstacles).toEqual([
    { sentence: "Calculation is set to manual, so cells may show old figures.", cure: "automatic" },
  ]);
  await book.write("Cases!T2", ["N"]);
  const edited = await book.prove();
  expect(found(edited)).toContainEqual(["Scores!C5", "calculate"]);
  await book.cure("automatic", edited);
  await expectProved(book);
  await book.write("Cases!T2", ["Y"]);
});
