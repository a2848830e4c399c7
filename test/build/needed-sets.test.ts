import path from "node:path";
import ts from "typescript";
import { missingSets, NEEDED_SETS } from "../../src/workbook/tasks/needed-sets";

jest.setTimeout(120_000);

/** Members that are asked for only where Excel says that it has their set. */
const ASKED_FIRST = ["ChartSeries.getDimensionDataSourceString"];

/** A set's version as a number that can be compared: 1.9 is before 1.13. */
const order = (version: string) => version.split(".").reduce((sum, part) => sum * 1000 + Number(part), 0);

/** The members of Excel's interface that src uses, each with the set that Microsoft's types say it came with. */
function membersInUse(): Map<string, string> {
  const { config } = ts.readConfigFile("tsconfig.json", (file) => ts.sys.readFile(file)) as { config: unknown };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const own = fileNames.filter((file) => path.relative(process.cwd(), file).startsWith("src"));
  const program = ts.createProgram(own, options);
  const checker = program.getTypeChecker();
  const members = new Map<string, string>();
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node))
      for (const declaration of checker.getSymbolAtLocation(node)?.declarations ?? []) {
        const file = declaration.getSourceFile();
        if (!file.fileName.includes("/@types/office-js/")) continue;
        const comment = file.text.slice(declaration.getFullStart(), declaration.getStart());
        const set = [...comment.matchAll(/\[Api set: ExcelApi (\d+\.\d+)/g)].at(-1)?.[1];
        const owner = (declaration.parent as { readonly name?: ts.Identifier }).name?.text ?? "";
        if (set !== undefined) members.set(`${owner}.${node.text}`, set);
      }
    ts.forEachChild(node, visit);
  };
  for (const file of own) visit(program.getSourceFile(file)!);
  return members;
}

test("the set of Excel's interface that is asked for is the newest that src uses a member of", () => {
  const members = [...membersInUse()].filter(([member]) => !ASKED_FIRST.includes(member));
  expect(members.length).toBeGreaterThan(100);
  const newest = members.sort(([, one], [, other]) => order(other) - order(one))[0]!;
  expect(NEEDED_SETS).toContain(`ExcelApi ${newest[1]}`);
});

/** An Excel that has every set but those named. */
function withoutSets(...lacking: readonly string[]): void {
  const isSetSupported = (name: string, version: string) => !lacking.includes(`${name} ${version}`);
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
}

test("an Excel that lacks a set is told which, and which Excel has it; one that lacks none is told nothing", () => {
  withoutSets();
  expect(missingSets()).toBeNull();
  withoutSets("ExcelApi 1.13", "CustomFunctionsRuntime 1.3");
  expect(missingSets()).toEqual({
    what: "This version of Excel is too old for OMI Scores.",
    why: expect.stringContaining("It does not have ExcelApi 1.13 and CustomFunctionsRuntime 1.3,") as string,
    next: expect.stringContaining("Excel 2021 or later") as string,
  });
});
