import { invalidArgument } from "../rich-api/rich-api-error";
import { checkedName } from "./name-rules";

/** Throws InvalidArgument for what Excel takes for no name of a table: its rules are those of other names, without "?". */
export function checkedTableName(name: unknown): string {
  const checked = checkedName(name);
  if (checked.includes("?")) throw invalidArgument();
  return checked;
}
