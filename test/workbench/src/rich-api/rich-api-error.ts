import * as texts from "./texts";

/** An error as Excel answers it: OfficeExtension.Error shows the add-in its code and message. */
export class RichApiError extends Error {
  /**
   * @param status HTTP status, 400 to 599
   * @param missing what this host does not have, "Range.sort"; only for the code ApiNotFound
   */
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
    readonly missing?: string,
  ) {
    super(message);
    this.name = "RichApiError";
  }
}

/** There is no such item, sheet, table or name; an "OrNullObject" method answers a null object instead. */
export function itemNotFound(message = texts.ITEM_NOT_FOUND): RichApiError {
  return new RichApiError("ItemNotFound", message, 404);
}

/** Whether the error is the one that "OrNullObject" methods answer with a null object. */
export function isItemNotFound(error: unknown): boolean {
  return error instanceof RichApiError && error.code === "ItemNotFound";
}

/** An argument is missing or cannot be read. */
export function invalidArgument(message = texts.INVALID_ARGUMENT): RichApiError {
  return new RichApiError("InvalidArgument", message, 400);
}

/** The name is taken. */
export function itemAlreadyExists(message = texts.ITEM_ALREADY_EXISTS): RichApiError {
  return new RichApiError("ItemAlreadyExists", message, 409);
}

/** A reference points nowhere, or not where the operation needs it. */
export function invalidReference(message = texts.INVALID_REFERENCE): RichApiError {
  return new RichApiError("InvalidReference", message, 400);
}

/** The object cannot do this now. */
export function invalidOperation(message = texts.INVALID_OPERATION): RichApiError {
  return new RichApiError("InvalidOperation", message, 400);
}

/** The sheet is protected or the workbook read-only. */
export function accessDenied(message = texts.ACCESS_DENIED): RichApiError {
  return new RichApiError("AccessDenied", message, 403);
}

/** This host lacks a member, a service or a kind of action: the executor reports it as unimplemented. */
export function apiNotFound(missing: string): RichApiError {
  return new RichApiError("ApiNotFound", texts.NOT_IMPLEMENTED_HERE(missing), 404, missing);
}

/** Something failed that should not have. */
export function generalException(message = texts.GENERAL_EXCEPTION): RichApiError {
  return new RichApiError("GeneralException", message, 500);
}

/** A person is typing into a cell. */
export function invalidOperationInCellEditMode(message = texts.CELL_EDIT_MODE): RichApiError {
  return new RichApiError("InvalidOperationInCellEditMode", message, 400);
}
