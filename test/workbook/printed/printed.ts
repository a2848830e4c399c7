/** What is printed at a moment, as it is read on paper. */
export interface Printed {
  /** The notice on Scores and the one on Report, each with the line below it. */
  readonly notice: string;
  readonly reportNotice: string;
  /** The cells of a row of Scores by their headings: "1.2", "Section 1", "RoH Thread"; undefined where it has none. */
  readonly row: (id: string) => Readonly<Record<string, string>> | undefined;
  readonly score: (id: string) => string | undefined;
  /** The last cell of a row of Report by what one of its first two cells holds: "4.1", "Score for Risk of Harm Thread". */
  readonly report: (id: string) => string | undefined;
  readonly chartInWords: string;
}

/** Reads what the cells of Scores (A to J) and Report (A to C) show from their first row on. */
export function readPrinted(scores: readonly string[][], report: readonly string[][]): Printed {
  const above = (rows: readonly string[][]) =>
    [rows[1]?.[0], rows[2]?.[0]].filter((text) => text !== undefined && text !== "").join(" ");
  const row = (id: string) => {
    const place = scores.findIndex(([first]) => first === id);
    const headings = scores.slice(0, place).filter(([first]) => first === "Criterion" || first === "Section");
    const last = headings.at(-1);
    if (place < 0 || !last) return undefined;
    return Object.fromEntries(last.map((heading, column) => [heading, scores[place]![column] ?? ""]));
  };
  return {
    notice: above(scores),
    reportNotice: above(report),
    row,
    score: (id) => row(id)?.Score,
    report: (id) => report.find(([first, second]) => first === id || second === id)?.[2],
    chartInWords: report.map(([first]) => first ?? "").find((text) => text.startsWith("Chart 1 in words")) ?? "",
  };
}

export const CRITERIA = "1.1 1.2 1.3 1.4 1.5 2.1 2.2 2.3 2.4 2.5 2.6 2.7 3.1 3.2".split(" ");
const SCORED = [...CRITERIA, "Section 1", "Section 2", "Section 3", "RoH Thread"];
const THREAD_ON_REPORT = "Score for Risk of Harm Thread";

/** The scores as they are published, by their ids. */
export const PUBLISHED: Readonly<Record<string, string>> = Object.fromEntries(
  "83% 67% 92% 78% 66% 63% 69% 78% 86% 76% 85% 73% 70% 72% 77% 76% 71% 72%"
    .split(" ")
    .map((score, index) => [SCORED[index]!, score]),
);

/** What the example's notice ends with: on how many cases it rests, and that no real person is in them. */
export const SYNTHETIC = "The cases are synthetic: no real person is in them.";
export const FINE = `100 cases. ${SYNTHETIC}`;

/** The scores that are others than the published ones. */
export const changedScores = (printed: Printed) =>
  Object.fromEntries(
    SCORED.flatMap((id) => (printed.score(id) === PUBLISHED[id] ? [] : [[id, printed.score(id)] as const])),
  );

/** The notice, which is the same on both sheets. */
export function noticeOf(printed: Printed): string {
  expect(printed.reportNotice).toBe(printed.notice);
  return printed.notice;
}

/** Both sheets say nothing but on how many cases they rest, and show the published scores. */
export function expectPublished(printed: Printed): void {
  expect([noticeOf(printed), changedScores(printed)]).toEqual([FINE, {}]);
  expect(printed.report(THREAD_ON_REPORT)).toBe("72%");
}

/** Neither sheet shows any score as a figure. */
export function expectNoScore(printed: Printed): void {
  const figures = SCORED.filter((id) => printed.score(id)?.includes("%"));
  expect([figures, printed.report(THREAD_ON_REPORT)]).toEqual([[], expect.not.stringContaining("%")]);
  expect(printed.chartInWords).not.toMatch(/\d\.\d \d+%/);
}
