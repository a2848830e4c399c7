/**
 * An object of the workbook model as the add-in reaches it. What a subclass offers is what the add-in can reach: its
 * getters load, its setters set, its methods are called, and each may answer a promise; an `id` getter gives identity.
 * Fields are out of reach, so a model may keep what it likes in them; so are members whose names begin with "$" or "_",
 * the latter unless `$exposed` names them, and whatever is inherited from Object.
 */
export abstract class ExcelObject {
  /** Excel's name of the object, "Range": it stands in messages, because a minified constructor has no name. */
  abstract readonly $type: string;

  /** Members with a leading underscore that the add-in may call all the same: ["_GetRangeForEventByReferenceId"]. */
  readonly $exposed: readonly string[] = [];

  /** What a setter has begun and the next action waits for. */
  $pending: Promise<unknown> | undefined;

  /** The target id of the object's events where it is neither its own id nor the workbook: a sheet's charts have the sheet's id. */
  get $eventTarget(): string | undefined {
    return undefined;
  }
}
