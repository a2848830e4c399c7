import fc from "fast-check";
import { expectChanged, filled, judgement, type Rest, USUAL, withAnswer, withListRow, withRest } from "./fingerprint";
import { casesTable, isCase, questionsTable } from "./random-inspection";
import { rearranged } from "./rearranged";
import { runs } from "./runs";
import { answerCell, fact, mark, spelled } from "./spellings";

test("the order of rows and columns, spellings, facts and blanks keep the fingerprint", () => {
  const respelled = filled.chain((inspection) => {
    const rows = inspection.rows.map((row) =>
      fc
        .tuple(
          ...row.answers.map(({ judgement: one, cell }) =>
            one === "no answer" ? fc.constant({ judgement: one, cell }) : answerCell(one),
          ),
        )
        .chain((answers) => fc.tuple(...row.facts.map(() => fact)).map((facts) => ({ id: row.id, facts, answers }))),
    );
    const list = inspection.list.map((one) =>
      fc
        .tuple(
          spelled(one.question.id),
          spelled(one.question.id),
          mark(one.question.isSummary === true),
          mark(one.question.isRoh === true),
          fact,
        )
        .map(([id, heading, summary, roh, wording]) => ({
          ...one,
          heading,
          cells: [id, one.cells[1], summary, roh, wording],
        })),
    );
    return fc.tuple(fc.tuple(...rows), fc.tuple(...list)).chain(([newRows, newList]) => {
      const after = { ...inspection, rows: newRows, list: newList };
      const tables = fc.tuple(rearranged(casesTable(after)), rearranged(questionsTable(after)));
      return tables.map(([cases, questions]) => ({ inspection, cases, questions }));
    });
  });
  const sameRest = fc.constantFrom<Rest>(
    USUAL,
    { ...USUAL, summaryInThread: "Yes " },
    { ...USUAL, below: [["C901", "N"]] },
    {
      ...USUAL,
      overrides: [
        ["2.1", "priority\u00a0"],
        [1.1, "GOOD"],
      ],
    },
    {
      ...USUAL,
      ratings: [
        ["4.2", "partly met"],
        ["4.1", " Well  met"],
        ["4.3", ""],
      ],
    },
  );
  fc.assert(
    fc.property(respelled, sameRest, ({ inspection, cases, questions }, rest) =>
      expectChanged(withRest(inspection), { ...rest, cases: cases, questions: questions }, false),
    ),
    runs(80),
  );
});

test("a judgement that counts as something else changes the fingerprint, and one spelled otherwise does not", () => {
  const meaning = fc.constantFrom("above", "below", "not relevant", "missing").chain((one) => answerCell(one as never));
  fc.assert(
    fc.property(judgement, meaning, ({ inspection, row, column }, answer) => {
      const before = inspection.rows[row]!.answers[column]!;
      const after = withAnswer(inspection, row, column, answer);
      expectChanged(withRest(inspection), withRest(after), before.judgement !== answer.judgement);
    }),
    runs(150),
  );
});

test("a word that is no answer has a fingerprint of its own, another word another", () => {
  const word = fc.constantFrom("Yse", "Nope", "?", "No idea", "1.5");
  fc.assert(
    fc.property(judgement, word, word, ({ inspection, row, column }, one, other) => {
      const withWord = (cell: string) =>
        withRest(withAnswer(inspection, row, column, { judgement: "no answer", cell }));
      expectChanged(withRest(inspection), withWord(one), true);
      expectChanged(withWord(one), withWord(other), one !== other);
    }),
    runs(80),
  );
});

test("two judgements that change places change the fingerprint unless they count as the same", () => {
  const pair = judgement.chain((one) =>
    fc.tuple(
      fc.constant(one),
      fc.constantFrom(...one.inspection.rows.flatMap((row, index) => (isCase(row) ? [index] : []))),
      fc.nat(one.inspection.list.length - 1),
    ),
  );
  fc.assert(
    fc.property(pair, ([{ inspection, row, column }, otherRow, otherColumn]) => {
      const [one, other] = [inspection.rows[row]!.answers[column]!, inspection.rows[otherRow]!.answers[otherColumn]!];
      const after = withAnswer(withAnswer(inspection, row, column, other), otherRow, otherColumn, one);
      expectChanged(withRest(inspection), withRest(after), one.judgement !== other.judgement);
    }),
    runs(150),
  );
});

test("another criterion, mark or id of a question, another id of a case, or a case less changes the fingerprint", () => {
  fc.assert(
    fc.property(judgement, ({ inspection, row, column }) => {
      const before = withRest(inspection);
      const one = inspection.list[column]!;
      const cells = (at: number, cell: unknown) => one.cells.map((old, index) => (index === at ? cell : old));
      const other = one.question.criterion === "1.1" ? "1.2" : "1.1";
      const isMarked = (is: unknown) => (is === true ? "" : "yes");
      const changed = [
        withListRow(inspection, column, { ...one, cells: cells(1, other) }),
        withListRow(inspection, column, { ...one, cells: cells(2, isMarked(one.question.isSummary)) }),
        withListRow(inspection, column, { ...one, cells: cells(3, isMarked(one.question.isRoh)) }),
        withListRow(inspection, column, { ...one, heading: "Q8.8-88", cells: cells(0, "Q8.8-88") }),
        { ...inspection, rows: inspection.rows.map((old, index) => (index === row ? { ...old, id: "C999" } : old)) },
        { ...inspection, rows: inspection.rows.filter((_, index) => index !== row) },
      ];
      for (const after of changed) expectChanged(before, withRest(after), true);
    }),
    runs(40),
  );
});
