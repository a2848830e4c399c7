/** The add-in's settings in the workbook, each a JSON text under its name, for Excel's objects and for the document. */
export interface SettingsStore {
  get(name: string): string | undefined;
  set(name: string, json: string): void;
  /** False where there was none of the name. */
  delete(name: string): boolean;
  entries(): readonly (readonly [name: string, json: string])[];
  /** Takes the place of everything, as saving the settings of the document does. */
  replace(entries: readonly (readonly [name: string, json: string])[]): void;
  /** Called after every change that changes anything; the answer ends it. */
  onChange(listener: () => void): () => void;
}

export function createSettingsStore(entries: readonly (readonly [name: string, json: string])[]): SettingsStore {
  let settings = new Map(entries);
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  return {
    get: (name) => settings.get(name),
    set(name, json) {
      if (settings.get(name) === json) return;
      settings.set(name, json);
      tell();
    },
    delete(name) {
      const isGone = settings.delete(name);
      if (isGone) tell();
      return isGone;
    },
    entries: () => [...settings],
    replace(next) {
      if (JSON.stringify([...settings]) === JSON.stringify(next)) return;
      settings = new Map(next);
      tell();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
