import fs from "node:fs";
import type { WorkbookDocument } from "../../workbench/src/document/workbook-document";
import { readXlsx } from "../../workbench/src/files/read-xlsx";
import type { RichApiRequest } from "../../workbench/src/rich-api/wire";
import { EMPTY_WORKBOOK, openNodeWorkbook, type NodeWorkbook } from "../node/workbook";
import type { Command } from "./command";
import { COMMANDS, makeSetUp } from "./commands";
import { cutsOf, failing, recording, type Cut } from "./cuts";
import { differenceBetween, plainWorkbook } from "./same-workbook";

// Excel keeps what a request did before the action that failed. Whatever is kept, the same command pressed again must end in the
// same workbook as a press without a fault.

const IS_FULL = process.env.OMI_FAULTS === "all";
jest.setTimeout(IS_FULL ? 3_600_000 : 120_000);

/** How many places inside a request are tried, and in `npm test` how many of a command's cuts. */
const [PLACES, MOST_CUTS] = IS_FULL ? [25, Infinity] : [5, 3];

const total = { commands: 0, requests: 0, actions: 0, cuts: 0, workbooks: 0 };
let workbook: NodeWorkbook;
let setUpDocument: WorkbookDocument;
beforeAll(async () => {
  workbook = openNodeWorkbook(EMPTY_WORKBOOK, { calculates: false });
  await makeSetUp();
  setUpDocument = await workbook.document();
});
afterAll(async () => {
  await workbook.close();
  const { commands, requests, actions, cuts, workbooks } = total;
  process.stdout.write(
    `Faults: ${commands} commands, ${requests} requests, ${actions} actions; ` +
      `${cuts} cuts, which leave ${workbooks} different workbooks.\n`,
  );
});

/** The workbook that a command finds. */
async function documentBefore({ isFirst, file, given }: Command) {
  if (isFirst) return EMPTY_WORKBOOK;
  await workbook.open(file === undefined ? setUpDocument : (await readXlsx(fs.readFileSync(file))).document);
  await given?.();
  return workbook.document();
}

/** So many of a list, spread evenly. */
const sample = <Item>(items: readonly Item[], most: number) =>
  items.length <= most
    ? items
    : items.filter(
        (_, index) => Math.floor(((index + 1) * most) / items.length) > Math.floor((index * most) / items.length),
      );

/** Presses with a fault and then without; "" where the workbook is the one that is wanted, else what is otherwise. */
async function pressTwice({ press }: Command, cut: Cut, wanted: unknown): Promise<string> {
  const isTold = await workbook.answering(failing(cut), press).then(
    () => false,
    () => true,
  );
  if (!isTold) return "the fault was not told";
  try {
    await press();
  } catch (error) {
    return String(error);
  }
  return differenceBetween(plainWorkbook(await workbook.document()), wanted);
}

test.each(COMMANDS.map((command) => [command.title, command] as const))(
  "%s: stopped anywhere and pressed again, the same workbook",
  async (_, command) => {
    const before = await documentBefore(command);
    await workbook.open(before);
    const requests: RichApiRequest[] = [];
    await workbook.answering(recording(requests), command.press);
    const wanted = plainWorkbook(await workbook.document());

    const all = cutsOf(requests, PLACES);
    const cuts = sample(all.cuts, MOST_CUTS);
    const otherwise: string[] = [];
    for (const cut of cuts) {
      await workbook.open(before);
      const outcome = await pressTwice(command, cut, wanted);
      const place = `request ${cut.request + 1}, after ${cut.actions} of ${requests[cut.request]!.Actions.length} actions`;
      if (outcome !== "") otherwise.push(`${place}: ${outcome}`);
    }
    total.commands += 1;
    total.requests += requests.length;
    total.actions += requests.reduce((sum, { Actions }) => sum + Actions.length, 0);
    total.cuts += IS_FULL ? all.count : cuts.length;
    total.workbooks += cuts.length;
    // It takes minutes: whoever waits sees how far it is.
    if (IS_FULL) process.stdout.write(`${command.title}: ${requests.length} requests, ${cuts.length} workbooks\n`);
    expect(otherwise).toEqual([]);
  },
);
