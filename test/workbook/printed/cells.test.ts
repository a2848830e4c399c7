import { changedScores, CRITERIA, expectNoScore, expectPublished, FINE, noticeOf, SYNTHETIC } from "./printed";
import { openPrinted, type PrintedWorkbook } from "./printed-workbook";

let book: PrintedWorkbook;
beforeAll(async () => {
  book = await openPrinted();
});
afterAll(() => book.close());

/** Cells of the column of Q1.1-01 that hold Y, one for each value. */
const judgedY = (values: readonly (string | number | boolean)[]) => {
  const rows = book.texts("Cases!T2:T101").flatMap(([judgement], row) => (judgement === "Y" ? [row + 2] : []));
  return values.map((value, index) => [`Cases!T${rows[index]!}`, value] as const);
};

/** The first cell below the heading of a criterion's first question. */
const firstCellOf = (criterion: string) => {
  const place = book.texts("Cases!A1:GL1")[0]!.findIndex((heading) => heading.startsWith(`Q${criterion}-`));
  return String(book.workbook.worksheets.getItem("Cases").getRangeByIndexes(1, place, 1, 1).address);
};

test.each(["C001 ", "\u00a0C001", "C0\u200b01", "C00\u00ad1", "c001", "\uff23\uff10\uff10\uff11"])(
  "the id %j below C001 is the same case: nothing is scored, and both rows are named",
  async (id) => {
    await book.meanwhile([["Cases!A3", id]], () => {
      expect(noticeOf(book.printed())).toMatch(
        /^Do not use these scores: case .+ is judged twice, in cell Cases!A2 and cell Cases!A3\. /,
      );
      expectNoScore(book.printed());
    });
  },
);

test("ids that read the same are the same, whatever cannot be seen in them: of many, three are named", async () => {
  const seen = ["\u00a0C", "C", "\u2060C", "C\u200d", "\ufeffC", "C\u034f", "c", "\uff23"];
  const after = ["", "\t", "", "", "", "", "\u3000", "\n"];
  const edits = seen.map((before, index) => {
    const number = 1 + 2 * index;
    return [`Cases!A${number + 2}`, `${before}${String(number).padStart(3, "0")}${after[index]!}`] as const;
  });
  await book.meanwhile(edits, () => {
    const notice = noticeOf(book.printed());
    expect(notice.match(/ is judged twice, in cell Cases!A\d+ and cell Cases!A\d+/g)).toHaveLength(3);
    expect(notice).toMatch(/ and 5 more\. 100 cases\. /);
  });
});

test("ten cases pasted below the table with a blank after their ids are pointed out, and in the table refused", async () => {
  const pasted = Array.from({ length: 10 }, (_, row) => [`C${String(row + 1).padStart(3, "0")} `]);
  await book.meanwhile([["Cases!A102:A111", pasted]], () =>
    expect(noticeOf(book.printed())).toMatch(/^10 rows below the table Cases are not counted.* 100 cases\. /),
  );
  await book.meanwhile([["Cases!A92:A101", pasted]], () => {
    expect(noticeOf(book.printed())).toMatch(/^Do not use these scores: case C001 is judged twice.* and \d+ more\. /);
    expectNoScore(book.printed());
  });
});

test.each(["", "\u00a0\u200b"])("a row with judgements and the id %j is refused and named", async (id) => {
  await book.meanwhile([["Cases!A9", id]], () => {
    expect(noticeOf(book.printed())).toMatch(/^Do not use these scores: cell Cases!A9 .*its row has judgements/);
    expectNoScore(book.printed());
  });
});

test("an id and ten of its judgements emptied are refused: the row still has judgements", async () => {
  const blank = ["Cases!T9:AC9", [new Array<string>(10).fill("")]] as const;
  await book.meanwhile([["Cases!A9", ""], blank], () => {
    expect(noticeOf(book.printed())).toMatch(/^Do not use these scores: cell Cases!A9 is empty/);
    expectNoScore(book.printed());
  });
  await book.meanwhile([blank], () =>
    expect(noticeOf(book.printed())).toBe(`Provisional: 10 judgements are missing. ${FINE}`),
  );
});

test("a judgement with nothing visible in it, or 0, is missing: not counted, and the scores are provisional", async () => {
  const blank = ["", " ", "\u00a0", "\t", "\n", "\u200b", "\u3000\u2028", "\ufeff", "\u2800", 0, "0"];
  await book.meanwhile(judgedY(blank), () => {
    const printed = book.printed();
    expect(noticeOf(printed)).toBe(`Provisional: ${blank.length} judgements are missing. ${FINE}`);
    expect([printed.row("1.1")?.Missing, printed.row("Section 1")?.Missing]).toEqual(["11", "11"]);
  });
});

test("a 0 that is shown as No by its format is missing", async () => {
  const before = await book.showAs("Cases!T18", '"Yes";;"No"');
  await book.meanwhile([["Cases!T18", 0]], () => {
    expect(book.texts("Cases!T18")).toEqual([["No"]]);
    expect(noticeOf(book.printed())).toBe(`Provisional: 1 judgement is missing. ${FINE}`);
  });
  await book.showAs("Cases!T18", before);
});

test("a judgement is taken for the answer that a person reads", async () => {
  const read = ["y", "yes", " Y ", "Y\u200b", "\uff39", "Y\u00a0", "ABOVE", "Suffi\u00adcient", "\tyes\n", "Excellent"];
  await book.meanwhile(judgedY(read), () => expectPublished(book.printed()));
  await book.meanwhile(judgedY(["Not\u00a0applicable", "Don\u2019t know", "n/a", "\uff2e\uff0f\uff21"]), () =>
    expect(noticeOf(book.printed())).toBe(FINE),
  );
});

test("what is no answer refuses its criterion, and its note names the cell", async () => {
  const wrong = ["Yse", "?", "Y*", "*", "~Y", 1, true, "=1/0", "=NA()", "Y/N", "Y.", "Yes!", "\u0178", "N/B"];
  const edits = CRITERIA.map((id, index) => [firstCellOf(id), wrong[index]!] as const);
  await book.meanwhile(edits, () => {
    const printed = book.printed();
    CRITERIA.forEach((id, index) => {
      const row = printed.row(id)!;
      expect([id, row.Score, row.Line]).toEqual([id, "#VALUE!", "#VALUE!"]);
      expect([id, row.Note]).toEqual([id, expect.stringContaining(`Cell ${edits[index]![0]} holds `)]);
    });
    expect(noticeOf(printed)).toMatch(/^Do not use .*cell Cases!.* and 11 more\. 100 cases\. /);
    expectNoScore(printed);
  });
});

test("a judgement that is no answer leaves the other criteria their scores", async () => {
  await book.meanwhile([["Cases!T18", "?"]], () => {
    const printed = book.printed();
    expect(noticeOf(printed)).toMatch(/^Do not use the scores of 1\.1 and Section 1: cell Cases!T18 holds '\?'/);
    expect(changedScores(printed)).toEqual({ "1.1": "#VALUE!", "Section 1": "#VALUE!" });
    expect(printed.chartInWords).not.toContain("1.1");
  });
});

test("a judgement that is no answer refuses the Thread where its question is marked, and not where it is not", async () => {
  const address = firstCellOf("1.2");
  await book.meanwhile([[address, "Yse"]], () => {
    expect(noticeOf(book.printed())).toMatch(/^Do not use the scores of 1\.2, Section 1 and RoH Thread: /);
    expect(book.printed().report("Score for Risk of Harm Thread")).toBe("#VALUE!");
  });
});

test("a heading Case that is renamed or doubled refuses every score", async () => {
  for (const [address, heading] of [
    ["Cases!A1", "Offender"],
    ["Cases!A1", "Case "],
    ["Cases!B1", "case\u00a0"],
  ] as const)
    await book.meanwhile([[address, heading]], () => {
      if (heading === "Case ") return expectPublished(book.printed());
      expect(noticeOf(book.printed())).toMatch(/^Do not use these scores: /);
      return expectNoScore(book.printed());
    });
});

test("written back, the sheets are as they were", async () => {
  await book.writtenBack();
  expectPublished(book.printed());
});

test("on the desktop, where empty cells come as 0, the sheets say the same", async () => {
  await book.close();
  book = await openPrinted({ blank: "zero" });
  expectPublished(book.printed());
  await book.meanwhile([["Cases!T2", ""]], () =>
    expect(noticeOf(book.printed())).toBe(`Provisional: 1 judgement is missing. ${FINE}`),
  );
  await book.meanwhile([["Settings!B5", ""]], () =>
    expect(noticeOf(book.printed())).toMatch(new RegExp(`^Cell Settings!B5 is empty\\. .*100 cases\\. ${SYNTHETIC}$`)),
  );
});
