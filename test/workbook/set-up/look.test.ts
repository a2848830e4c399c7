import { setUpWorkbook } from "../../../src/workbook/set-up/set-up-workbook";
import { SHORT_INSPECTION } from "../../helpers/short-inspection";
import { openNodeWorkbook } from "../node/workbook";

// Nothing is calculated: what is looked at are the lists and the formats.
const book = openNodeWorkbook(undefined, { calculates: false });
beforeAll(() => setUpWorkbook(SHORT_INSPECTION), 120_000);
afterAll(() => book.close());

test("a heading of Cases shows its question's wording, typed ids stay text, and judgements have a list and two formats", async () => {
  const seen = await Excel.run(async (context) => {
    const cases = context.workbook.worksheets.getItem("Cases");
    const heading = cases.getRange("C1").load("values");
    const { dataValidation } = heading.load("format/fill/color");
    dataValidation.load("prompt");
    const judgement = cases.getRange("C2").dataValidation.load("rule,errorAlert");
    const last = cases.getRange("C2001").dataValidation.load("rule");
    const formats = cases.getRange("C2").conditionalFormats.load("items/custom/rule/formula");
    const ids = context.workbook.worksheets.getItem("Questions").getRange("B2:B2").load("valueTypes,numberFormat");
    const frozen = cases.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    return {
      prompt: dataValidation.prompt,
      fill: heading.format.fill.color,
      rule: judgement.rule,
      style: judgement.errorAlert.style,
      isSameBelow: JSON.stringify(last.rule) === JSON.stringify(judgement.rule),
      formats: formats.items.map(({ custom }) => custom.rule.formula).sort(),
      id: [ids.valueTypes[0]![0], ids.numberFormat[0]![0]],
      frozen: frozen.address,
    };
  });
  expect(seen).toEqual({
    prompt: {
      title: "Q1.1-01 (criterion 1.1)",
      message: "The wording of Q1.1-01",
      showPrompt: true,
    },
    fill: "#DDEBF7",
    rule: { list: { inCellDropDown: true, source: "=OMI_Answers" } },
    style: "Information",
    isSameBelow: true,
    formats: [
      "=AND(LEN($A2)>0,LEN(C2)=0)",
      '=IF(ISERROR(C2),TRUE,IF(LEN(C2)=0,FALSE,NOT(AND(AND(LEN(TRIM(C2))>0,NOT(ISLOGICAL(C2))),SUMPRODUCT(--(OMI_Answers&""=TRIM(C2)&""))>0))))',
    ],
    id: ["String", "@"],
    frozen: "Cases!A1",
  });
});
