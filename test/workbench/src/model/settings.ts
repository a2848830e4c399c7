import { ExcelCollection } from "../rich-api/excel-collection";
import { ExcelObject } from "../rich-api/excel-object";
import { invalidArgument, itemNotFound } from "../rich-api/rich-api-error";
import type { SettingsStore } from "./settings-store";

export { createSettingsStore, type SettingsStore } from "./settings-store";

/** One setting that the add-in keeps in the workbook (Excel.Setting). */
export class Setting extends ExcelObject {
  readonly $type = "Setting";
  override readonly $exposed = ["_Id"];

  constructor(
    readonly $store: SettingsStore,
    readonly $key: string,
  ) {
    super();
  }

  get _Id() {
    return this.$key;
  }
  get key() {
    return this.$key;
  }
  get value(): unknown {
    const json = this.$store.get(this.$key);
    if (json === undefined) throw itemNotFound();
    return JSON.parse(json) as unknown;
  }
  set value(value: unknown) {
    if (this.$store.get(this.$key) === undefined) throw itemNotFound();
    this.$store.set(this.$key, jsonOf(value));
  }

  delete() {
    if (!this.$store.delete(this.$key)) throw itemNotFound();
  }
}

/** The settings that the add-in keeps in the workbook (Excel.SettingCollection). */
export class SettingCollection extends ExcelCollection<Setting> {
  readonly $type = "SettingCollection";

  constructor(readonly $store: SettingsStore) {
    super();
  }

  $all() {
    return this.$store.entries().map(([key]) => new Setting(this.$store, key));
  }
  /** Unlike other names, keys of settings are told apart by their case. */
  override getItem(key: string | number) {
    if (typeof key !== "string") throw invalidArgument();
    if (this.$store.get(key) === undefined) throw itemNotFound();
    return new Setting(this.$store, key);
  }
  add(key: string, value: unknown) {
    if (typeof key !== "string" || key === "") throw invalidArgument();
    this.$store.set(key, jsonOf(value));
    return new Setting(this.$store, key);
  }
}

function jsonOf(value: unknown): string {
  // JSON has no text for undefined: the client leaves such a value out of the request.
  if (value === undefined) throw invalidArgument();
  return JSON.stringify(value);
}
