/** Excel's own sentences for its errors, and what this host says where Excel would have more to offer. */
export const ITEM_NOT_FOUND = "The requested resource doesn't exist.";
export const INVALID_ARGUMENT = "The argument is invalid or missing or has an incorrect format.";
export const ITEM_ALREADY_EXISTS = "A resource with the same name or identifier already exists.";
export const INVALID_REFERENCE = "This reference is not valid for the current operation.";
export const INVALID_OPERATION = "The operation attempted is invalid on the object.";
export const ACCESS_DENIED = "You cannot perform the requested operation.";
export const GENERAL_EXCEPTION = "There was an internal error while processing the request.";
export const CELL_EDIT_MODE =
  "The operation isn't available while Excel is in Edit cell mode. Exit Edit mode by using the Enter or Tab keys, or by selecting another cell, and then try again.";

export const NOT_IMPLEMENTED_HERE = (what: string) => `${what} is not implemented by this host`;
export const READ_ONLY = (member: string) => `${INVALID_OPERATION} ${member} is read-only.`;
export const NULL_OBJECT = (member: string) => `${member} cannot be set: the object does not exist (isNullObject).`;
