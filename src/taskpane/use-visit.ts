import { goToAddress } from "../workbook/scores/go-to-cell";
import { useTask, type Task } from "./use-task";

/** Goes to cells that something found is about; `task` says why a visit failed. */
export function useVisit(): { readonly task: Task; readonly open: (address: string) => void } {
  const task = useTask();
  const open = (address: string) =>
    task.start(async () => {
      await goToAddress(address);
      return "";
    });
  return { task, open };
}
