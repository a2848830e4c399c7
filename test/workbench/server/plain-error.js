/** An error whose message is written for the user: what happened, why, what to do. It needs no stack. */
export class PlainError extends Error {
  name = "PlainError";
}
