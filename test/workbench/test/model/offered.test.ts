import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { loadBundled } from "../../testing/headless";

const README = path.join(__dirname, "../../README.md");
const MODEL = path.join(__dirname, "../../src/model");

/** Every class that an add-in reaches, with its members: getters as they are, methods with brackets. */
function offered(): string[] {
  const entry = path.join(
    fs.mkdtempSync(path.join(process.env.TEST_RUN_FOLDER ?? os.tmpdir(), "offered-")),
    "every-class.ts",
  );
  const files = fs.readdirSync(MODEL).map((name) => path.join(MODEL, name));
  const rich = ["excel-object", "excel-collection"].map((name) => path.join(MODEL, "../rich-api", `${name}.ts`));
  fs.writeFileSync(entry, [...files, ...rich].map((file) => `export * from ${JSON.stringify(file)};\n`).join(""));
  const model = loadBundled<Record<string, unknown>>(entry);
  fs.rmSync(path.dirname(entry), { recursive: true });
  const root = (model.ExcelObject as { prototype: object }).prototype;
  return Object.values(model)
    .flatMap((one) => {
      if (typeof one !== "function") return [];
      const [, given, isGivenLater] = /\$type(?: = |", )(?:"(\w+)"|(\$type))/.exec(String(one)) ?? [];
      // What holds text in a chart has the name of what it belongs to.
      const type = given ?? (isGivenLater && one.name);
      if (type === undefined) return [];
      return [`- ${type}: ${membersOf((one as { prototype: object }).prototype, root).join(", ")}`];
    })
    .sort();
}

function membersOf(prototype: object, root: object): string[] {
  const names = new Set<string>();
  for (let one = prototype; one !== root; one = Object.getPrototypeOf(one) as object)
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(one)))
      if (/^[a-z]/.test(name) && name !== "constructor")
        names.add(typeof property.value === "function" ? `${name}()` : name);
  return [...names].sort();
}

test("README lists every member of Excel's objects that the workbench has", () => {
  const readme = fs.readFileSync(README, "utf8");
  const [, before = "", after = ""] = /^(.*<!-- members -->\n).*?(<!-- end of members -->.*)$/s.exec(readme) ?? [];
  const made = `${before}\n${offered().join("\n")}\n\n${after}`;
  if (process.env.WRITE_MEMBERS) fs.writeFileSync(README, made);
  expect(fs.readFileSync(README, "utf8")).toBe(made);
});
