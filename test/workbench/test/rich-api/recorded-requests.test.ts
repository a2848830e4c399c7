import { CustomFunctionsService } from "../../src/custom-functions/custom-functions-service";
import { ExcelObject } from "../../src/rich-api/excel-object";
import { RICH_API_ANSWER, RICH_API_REQUEST } from "../channel/recorded";
import * as recorded from "./recorded";
import { executorOf, parse } from "./run";
import { SmallWorkbook } from "./small-workbook";

/** The workbook as it was when the recording began. */
function recordedWorkbook(): SmallWorkbook {
  const workbook = new SmallWorkbook();
  workbook.sheets.add("Cases").getRange("A1:C3").values = [
    ["id", "score", "note"],
    [1, 0.5, "a"],
    [2, 0.75, "b"],
  ];
  return workbook;
}

const firstBody = (JSON.parse(RICH_API_REQUEST) as { _data: { ArrayData: string[] } })._data.ArrayData[4]!;
const firstAnswer = (JSON.parse(RICH_API_ANSWER) as { _data: { Data: [number, string[], string] } })._data.Data[2];

test("a range is read, and its reference put into the result of its instantiation, as recorded", async () => {
  const { execute } = executorOf(recordedWorkbook());
  expect(JSON.stringify(await execute(parse(firstBody)))).toBe(firstAnswer);
});

test("a batch of values, fill, a sheet, a chart, a table, a null object and nested loads is answered as recorded", async () => {
  const { execute, reported } = executorOf(recordedWorkbook());
  await execute(parse(firstBody));
  expect(JSON.stringify(await execute(parse(recorded.BATCH)))).toBe(recorded.BATCH_ANSWER);
  expect(reported).toEqual({ unimplemented: [], faults: [], events: [] });
});

test("a missing sheet is ItemNotFound at the action that first needs it, after the results of those before", async () => {
  const { execute } = executorOf(recordedWorkbook());
  expect(await execute(parse(recorded.MISSING_SHEET))).toEqual(JSON.parse(recorded.MISSING_SHEET_ANSWER));
});

test("what office.js asks for while it starts is answered as recorded", async () => {
  class AddinInternalService extends ExcelObject {
    readonly $type = "AddinInternalService";
    notifyActionHandlerReady(): void {}
  }
  let ready = 0;
  const { execute } = executorOf(recordedWorkbook(), {
    "Microsoft.InternalService.AddinInternalService": new AddinInternalService(),
    "Microsoft.ExcelServices.CustomFunctions": new CustomFunctionsService({
      onReady: () => (ready += 1),
      onResult: () => undefined,
    }),
  });
  expect(JSON.stringify(await execute(parse(recorded.BOOT_INTERNAL)))).toBe(recorded.BOOT_INTERNAL_ANSWER);
  expect(JSON.stringify(await execute(parse(recorded.BOOT_FUNCTIONS)))).toBe(recorded.BOOT_FUNCTIONS_ANSWER);
  expect(ready).toBe(1);
});

test("listening to a sheet's changes reaches the host, and the trace that follows has a result and a trace id", async () => {
  const { execute, reported } = executorOf(recordedWorkbook());
  const { Results, TraceIds } = await execute(parse(recorded.REGISTER_CHANGED));
  expect(reported.events).toEqual(["Worksheet._RegisterDataChangedEvent"]);
  expect(Results.at(-1)).toEqual({ ActionId: 17, Value: null });
  expect(TraceIds).toEqual([17]);
});
