/** In place of the engine's channels, each of which it leaves open: a process would wait for them until they are collected. */
export class MessageChannel {
  readonly port1: { onmessage: (() => void) | null; readonly close: () => void } = {
    onmessage: null,
    close: () => undefined,
  };
  readonly port2 = { postMessage: () => void setImmediate(() => this.port1.onmessage?.()), close: () => undefined };
}
