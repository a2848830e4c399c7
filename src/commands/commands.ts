import { checkWorkbook } from "../workbook/check/check-workbook";
import { insertChart1 } from "../workbook/report/chart/insert-chart";
import { insertBlock } from "../workbook/report/insert-block";
import { NOT_CHECKED } from "../workbook/texts/check";
import { COMMANDS_NOT_DONE } from "../workbook/texts/commands";
import { watchPane } from "./pane-visibility";
import { command, type CommandEvent } from "./run-command";
import { showPane, showProof, showSetUp } from "./show-pane";

/** The commands by the names that manifest.xml and shortcuts.json call them by. */
const COMMANDS = {
  OmiShowPane: command(COMMANDS_NOT_DONE.showPane, showPane),
  OmiSetUp: command(COMMANDS_NOT_DONE.setUp, showSetUp),
  OmiCheck: command(NOT_CHECKED, async () => (await checkWorkbook()).sentence),
  OmiProof: command(COMMANDS_NOT_DONE.proof, showProof),
  OmiChart1: command(COMMANDS_NOT_DONE.chart1, () => insertChart1("report")),
  OmiTable1: command(COMMANDS_NOT_DONE.table1, () => insertBlock("table1", "report")),
  OmiTable2: command(COMMANDS_NOT_DONE.table2, () => insertBlock("table2", "report")),
};

for (const [name, run] of Object.entries(COMMANDS)) {
  Office.actions.associate(name, (event?: CommandEvent) => void run(event));
}
void watchPane();
