import type { RichApiRequest } from "../../../src/workbench/rich-api/wire";
import { EMPTY_WORKBOOK, openNodeWorkbook, type NodeWorkbook } from "../node/workbook";
import { COMMANDS, makeSetUp, type Command } from "./commands";
import { cutsOf, failing, recording } from "./cuts";
import { differenceBetween, plainWorkbook } from "./same-workbook";

jest.setTimeout(1_200_000);

const IS_FULL = process.env.OMI_RUNS === "full";
/** Places inside a request that are tried: in `npm test` a few. */
const PLACES = IS_FULL ? 25 : Number(process.env.PLACES ?? 1);

let workbook: NodeWorkbook;
beforeAll(() => {
  workbook = openNodeWorkbook();
});
afterAll(() => workbook.close());

/** The workbook that a command finds. */
async function documentBefore({ isFirst, given }: Command) {
  await workbook.open(EMPTY_WORKBOOK);
  if (isFirst) return EMPTY_WORKBOOK;
  await makeSetUp();
  await given?.();
  return workbook.document();
}

const total = { commands: 0, requests: 0, actions: 0, cuts: 0, workbooks: 0 };

test.each(COMMANDS.map((command) => [command.title, command] as const))("%s", async (_, command) => {
  const t = Date.now();
  const before = await documentBefore(command);
  await workbook.open(before);
  const requests: RichApiRequest[] = [];
  await workbook.answering(recording(requests), command.press);
  const wanted = plainWorkbook(await workbook.document());
  const { cuts, count } = cutsOf(requests, PLACES);
  const differences: string[] = [];
  for (const cut of cuts) {
    await workbook.open(before);
    const failed = await workbook.answering(failing(cut), command.press).then(
      () => false,
      () => true,
    );
    let outcome = failed ? "" : "the fault was not told";
    try {
      await command.press();
      outcome ||= differenceBetween(plainWorkbook(await workbook.document()), wanted);
    } catch (error) {
      outcome = String(error);
    }
    if (outcome !== "")
      differences.push(`${cut.request}+${cut.actions}/${requests[cut.request]!.Actions.length}: ${outcome}`);
  }
  total.commands++;
  total.requests += requests.length;
  total.actions += requests.reduce((sum, { Actions }) => sum + Actions.length, 0);
  total.cuts += count;
  total.workbooks += cuts.length;
  process.stderr.write(
    `${command.title}: ${requests.length} requests, ${count} cuts, ${cuts.length} workbooks, ${differences.length} differ, ${Date.now() - t} ms\n`,
  );
  for (const d of differences.slice(0, Number(process.env.SHOW ?? 6))) process.stderr.write(`   ${d.slice(0, 400)}\n`);
  expect(differences).toEqual([]);
});

afterAll(() => process.stderr.write(JSON.stringify(total) + "\n"));
