import { execFileSync } from "node:child_process";

const FORBIDDEN = [
  ["src/scheme/omi-2007.ts", "../scoring/mean", "src/scheme may import none of the other rooms"],
  ["src/scheme/omi-2007.ts", "react", "src/scheme uses no package"],
  ["src/scoring/mean.ts", "../functions/criterion", "src/scoring may import only scheme"],
  ["src/scoring/texts/score-notes.ts", "../../workbook/tables", "src/scoring may import only scheme"],
  ["src/scoring/mean.ts", "react", "src/scoring uses no package"],
  ["src/functions/criterion.ts", "../taskpane/Pane", "src/functions may import only scoring and scheme"],
  ["src/functions/criterion.ts", "lodash", "src/functions uses no package"],
  ["src/workbook/tables.ts", "../functions/criterion", "src/workbook may import only scoring and scheme"],
  ["src/commands/set-up.ts", "../scoring/mean", "src/commands may import only workbook"],
  ["src/taskpane/Pane.tsx", "../functions/criterion", "src/taskpane may import only workbook and scoring and scheme"],
  ["src/taskpane/Pane.tsx", "../../test/workbench/src/grid/grid", "src/taskpane ships"],
  ["src/taskpane/Pane.tsx", "@univerjs/core", "src/taskpane uses no package but react"],
  ["src/workbook/tables.ts", "excel-workbench/src/grid/grid", "src/workbook uses no package"],
  [
    "test/workbench/src/host/host.ts",
    "../../../../src/scoring/mean",
    "test/workbench may import nothing of the add-in",
  ],
  ["test/workbench/test/host/a.test.ts", "../../../../src/scheme/scheme", "test/workbench may import nothing"],
] as const;

const ALLOWED = [
  ["src/scoring/mean.ts", "../scheme/scheme"],
  ["src/workbook/inspection/scheme.ts", "../../scheme/omi-2007"],
  ["src/functions/criterion.ts", "../scoring/mean"],
  ["src/scoring/texts/score-notes.ts", "../score"],
  ["src/taskpane/Pane.tsx", "react"],
  ["src/taskpane/taskpane.tsx", "react-dom/client"],
  ["test/workbench/test/model/names.test.ts", "../../src/model/workbook"],
  ["test/workbench/src/host/host.ts", "../model/workbook"],
  ["src/taskpane/Pane.tsx", "../scoring/texts/function-examples"],
] as const;

/**
 * Lints an import in each of the files, as if it stood there, with the rule that the project's own configuration has for
 * that file; gives what the rule says of each.
 */
function lint(imports: readonly (readonly [file: string, source: string])[]): string[][] {
  const script = `
    import { ESLint } from "eslint";
    const project = new ESLint({ overrideConfigFile: ".eslint.config.js" });
    const results = [];
    for (const [file, source] of ${JSON.stringify(imports)}) {
      const config = await project.calculateConfigForFile(file);
      const rules = { "no-restricted-imports": config.rules["no-restricted-imports"] ?? "off" };
      const alone = new ESLint({ overrideConfigFile: true, overrideConfig: { files: ["**/*.{ts,tsx}"], rules } });
      const code = 'import { something } from "' + source + '"; something();';
      const [{ messages }] = await alone.lintText(code, { filePath: file });
      results.push(messages.map(({ message }) => message));
    }
    console.log(JSON.stringify(results));`;
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  return JSON.parse(output) as string[][];
}

const messages = lint([...FORBIDDEN.map(([file, source]) => [file, source] as const), ...ALLOWED]);

test.each(FORBIDDEN.map((one, index) => [...one, index] as const))(
  "in %s an import of %s fails",
  (_, __, message, index) => {
    expect(messages[index]).toEqual([expect.stringContaining(message)]);
  },
);

test.each(ALLOWED.map((one, index) => [...one, index] as const))("in %s an import of %s is allowed", (_, __, index) => {
  expect(messages[FORBIDDEN.length + index]).toEqual([]);
});
