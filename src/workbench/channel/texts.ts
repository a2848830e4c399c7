/** What the channel reports to the host; the add-in gets an error of the protocol beside it. */
export const UNREADABLE = "The add-in sent a message that cannot be read.";
export const UNKNOWN_REQUEST = (name: string) => `The add-in asked for ${name}, which this host does not know.`;
export const UNKNOWN_METHOD = (dispatchId: number) =>
  `The add-in called method ${dispatchId} of the document, which this host does not know.`;
export const REQUEST_FAILED = "A request of the add-in could not be carried out.";
export const UNKNOWN_COMMAND = "The add-in completed a command that was not started.";

/** What a person may see where a command of the ribbon fails. */
export const COMMAND_REFUSED = (functionName: string, code: number) =>
  `The add-in could not run the command ${functionName} (error ${code}).`;
export const COMMAND_ABANDONED = (functionName: string) =>
  `The command ${functionName} was not completed: the add-in's page was closed or reloaded.`;

/** The message of the error the add-in gets where the host itself failed. */
export const INTERNAL_ERROR = "There was an internal error while processing the request.";
