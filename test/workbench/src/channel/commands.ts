import { COMMAND_ABANDONED, COMMAND_REFUSED } from "./texts";

/** Commands of the ribbon that run a function of the add-in (ExecuteFunction). */
export interface Commands {
  /** Resolves when the function calls event.completed(); rejected with a sentence where the add-in has no such function. */
  start(functionName: string, controlId: string): Promise<void>;
  /** Takes the add-in's word; false where no such command runs. */
  complete(commandId: unknown, resultCode: unknown): boolean;
  /** Rejects all that run: their page is gone. */
  abandon(): void;
}

interface Running {
  readonly functionName: string;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

export function createCommands(push: (data: readonly string[]) => void): Commands {
  const running = new Map<unknown, Running>();
  let next = 1;
  return {
    start(functionName, controlId) {
      const commandId = `command-${next++}`;
      return new Promise((resolve, reject) => {
        running.set(commandId, { functionName, resolve, reject });
        push([commandId, functionName, JSON.stringify({ source: { id: controlId } })]);
      });
    },
    complete(commandId, resultCode) {
      const command = running.get(commandId);
      if (command === undefined) return false;
      running.delete(commandId);
      const code = Number(resultCode);
      if (code === 0) command.resolve();
      else command.reject(new Error(COMMAND_REFUSED(command.functionName, code)));
      return true;
    },
    abandon() {
      for (const { functionName, reject } of running.values()) reject(new Error(COMMAND_ABANDONED(functionName)));
      running.clear();
    },
  };
}
