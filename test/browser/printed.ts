import type { OpenWorkbench } from "./open-workbench";

export type Edit = readonly [address: string, value: string | number | null];

/** What the two sheets that are printed show: their notices, and the score of each criterion. */
export async function printed(workbench: OpenWorkbench) {
  const read = (address: string) => workbench.call("read", address);
  const [[scores], [below]] = (await read("Scores!A2:A3")) as [[unknown], [unknown]];
  const [[report]] = (await read("Report!A2")) as [[unknown]];
  const rows = await read("Scores!A5:C18");
  return {
    scores: [scores, below].filter((text) => text !== "" && text !== null).join(" "),
    report: String(report),
    cells: Object.fromEntries(rows.map(([id, , score]) => [id as string, score])),
  };
}

/** Writes cells as Office.js does, looks at what comes of it, and puts them back as they were. */
export async function meanwhile(workbench: OpenWorkbench, edits: readonly Edit[], look: () => Promise<void>) {
  const change = (given: readonly (readonly [address: string, values: unknown])[]) =>
    workbench.pane.evaluate(
      (all) =>
        Excel.run(async (context) => {
          for (const [address, value] of all) {
            const [sheet = "", cells = ""] = address.split("!");
            const range = context.workbook.worksheets.getItem(sheet).getRange(cells);
            range.formulas = (Array.isArray(value) ? value : [[value ?? ""]]) as unknown[][];
          }
          await context.sync();
        }),
      given,
    );
  const single = edits.map(([address, value]) => [address.replace(/:.*/, ""), value] as const);
  const before = await workbench.pane.evaluate(
    (addresses) =>
      Excel.run(async (context) => {
        const ranges = addresses.map((address) => {
          const [sheet = "", cells = ""] = address.split("!");
          return context.workbook.worksheets.getItem(sheet).getRange(cells).load("formulas");
        });
        await context.sync();
        return ranges.map(({ formulas }) => formulas as unknown[][]);
      }),
    single.map(([address]) => address),
  );
  await change(single);
  await workbench.call("settled");
  try {
    await look();
  } finally {
    await change(single.map(([address], index) => [address, before[index]]));
    await workbench.call("settled");
  }
}
