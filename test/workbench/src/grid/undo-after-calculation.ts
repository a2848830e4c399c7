import { CanceledError, ICommandService, RedoCommand, UndoCommand, type Injector } from "@univerjs/core";

interface Calculating {
  readonly isBusy: () => boolean;
  /** Resolves when it is busy no more. */
  readonly calculated: () => Promise<void>;
}

/** Lets undo and redo wait for a calculation: its results would be written over what was put back. */
export function undoAfterCalculation(injector: Injector, { isBusy, calculated }: Calculating) {
  const commands = injector.get(ICommandService);
  commands.beforeCommandExecuted(({ id }) => {
    if ((id !== UndoCommand.id && id !== RedoCommand.id) || !isBusy()) return;
    void calculated().then(() => commands.executeCommand(id));
    throw new CanceledError();
  });
}
