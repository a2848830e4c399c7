/**
 * Errors as Excel takes them. Only a thrown CustomFunctions.Error keeps its message, and only #VALUE! and #N/A show one.
 */
export function refuse(message: string): never {
  throw valueError(message);
}

/** Gives #N/A: there is no data to answer from. */
export function noData(message: string): never {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message);
}

/** #VALUE! for one cell of a spill. */
export function valueError(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
}
