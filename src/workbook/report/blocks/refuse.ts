import { TaskFailed } from "../../tasks/excel-task";
import { REFUSED, TITLES } from "../../texts/report";

/** What is thrown when something cannot be inserted, with the reason and what to do next. */
export function refusal(title: string, reason: { readonly why: string; readonly next: string }): TaskFailed {
  return new TaskFailed({ what: title === TITLES.report ? REFUSED.laidOut : REFUSED.what(title), ...reason });
}
