import { setUpWorkbook } from "../../../src/workbook/set-up/set-up-workbook";
import { SHORT_INSPECTION } from "../../helpers/short-inspection";
import { EMPTY_WORKBOOK, openNodeWorkbook, type NodeWorkbook } from "./workbook";

/** A short inspection that was set up; every test of the file finds it as it was made. `empty` opens an empty workbook instead. */
export function openShortWorkbook() {
  let workbook: NodeWorkbook;
  let before: Awaited<ReturnType<NodeWorkbook["document"]>>;
  beforeAll(async () => {
    workbook = openNodeWorkbook(EMPTY_WORKBOOK, { calculates: false });
    await setUpWorkbook(SHORT_INSPECTION);
    before = await workbook.document();
  });
  beforeEach(() => workbook.open(before));
  afterAll(() => workbook.close());
  return { empty: () => workbook.open(EMPTY_WORKBOOK) };
}
