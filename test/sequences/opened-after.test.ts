import { noticeOf } from "./shown";
import { startWorkplace, type Workplace } from "./start";

let workplace: Workplace;
beforeAll(async () => (workplace = await startWorkplace()), 120_000);
afterAll(() => workplace.end());

test("a workbook that is opened after another has its own names, not those of the one before", async () => {
  const { person, open, settled } = workplace;
  await open("null", 3);
  const before = noticeOf(person.view, "Scores");
  person.renameSheet(person.view.name("OMI_Report")!.sheetId, "Figures");
  await settled();
  await open("null", 3);
  expect(noticeOf(person.view, "Scores")).toBe(before);
  expect(before).toContain("3 cases.");
}, 120_000);
