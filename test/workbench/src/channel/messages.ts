/** A request of the add-in. Every message is posted as JSON text. */
export interface AddInRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
  /** 0 call, 1 register for an event, 2 cease to listen. */
  readonly _actionType: number;
}

export const ACTION = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** 0 is success; the add-in shows the others as errors of its call. */
export const ERROR_CODE = { none: 0, failed: -2 } as const;

/** The body of every answer that carries no data. */
export const DONE = { Error: 0, Version: 1 } as const;

/** The request in the text, or undefined where it is no request; throws SyntaxError where the text is no JSON. */
export function readRequest(text: string): AddInRequest | undefined {
  const message = JSON.parse(text) as Partial<AddInRequest> | null;
  return message?._messageType === 0 && typeof message._actionName === "string" ? (message as AddInRequest) : undefined;
}

/** The answer to a request, as text. */
export function answerText(request: AddInRequest, origin: string, data: unknown, errorCode: number): string {
  const { _actionName, _conversationId, _correlationId } = request;
  return responseText(_actionName, _conversationId, _correlationId, origin, data, errorCode, 0);
}

/** An event, as text: it goes out as one more response to its registration. */
export function eventText(registration: AddInRequest, origin: string, data: unknown): string {
  const { _actionName, _conversationId, _correlationId } = registration;
  return responseText(_actionName, _conversationId, _correlationId, origin, data, ERROR_CODE.none, 1);
}

/** A notification to the add-in, which has a conversation of its own for them, as text. */
export function notificationText(
  conversationId: string,
  correlationId: number,
  origin: string,
  action: number,
): string {
  return JSON.stringify({
    _messageType: 0,
    _actionName: "Office_notifyAgave",
    _conversationId: `${conversationId}_ntf`,
    _correlationId: correlationId,
    _origin: origin,
    _data: [action],
    _actionType: ACTION.invoke,
    _serializerVersion: 1,
  });
}

function responseText(
  _actionName: string,
  _conversationId: string,
  _correlationId: number,
  _origin: string,
  _data: unknown,
  _errorCode: number,
  _responseType: number,
): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName,
    _conversationId,
    _correlationId,
    _origin,
    _data,
    _errorCode,
    _responseType,
    _serializerVersion: 1,
  });
}
