import { TaskFailed } from "../workbook/tasks/excel-task";
import { inTurn } from "../workbook/tasks/in-turn";
import { unforeseen } from "../workbook/texts/commands";
import { sendMessage } from "./command-messages";
import { isPaneShown } from "./pane-visibility";

/** What Excel hands to a command: an event for a button, nothing for a shortcut. */
export type CommandEvent = Pick<Office.AddinCommands.Event, "completed"> | null | undefined;

/** Does its work and resolves to a sentence for the user, or to nothing where the user sees for himself what was done. */
export type CommandTask = () => Promise<string | void>;

/**
 * Makes a command of a task. `notDone` begins the message of a failure that no task foresaw. The command is completed whatever
 * happens; a failure opens the pane and is shown there, a success is shown where the pane is open already.
 */
export function command(notDone: string, task: CommandTask): (event?: CommandEvent) => Promise<void> {
  return async (event) => {
    try {
      await inTurn(() => runTask(notDone, task));
    } finally {
      event?.completed();
    }
  };
}

async function runTask(notDone: string, task: CommandTask) {
  try {
    const sentence = await task();
    if (typeof sentence === "string" && isPaneShown()) sendMessage({ intent: "success", text: sentence });
  } catch (error) {
    const failure = error instanceof TaskFailed ? error : new TaskFailed(unforeseen(notDone), error);
    sendMessage({ intent: "error", text: failure.message });
    // Where the pane cannot be opened either, the message waits in it.
    await Office.addin.showAsTaskpane().catch(() => undefined);
  }
}
