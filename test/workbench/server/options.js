import path from "node:path";
import { parseArgs } from "node:util";
import { PlainError } from "./plain-error.js";
import { texts } from "./texts.js";

const OPTIONS = {
  workbook: { type: "string", example: "file.xlsx" },
  manifest: { type: "string", example: "path/to/manifest.xml" },
  empty: { type: "boolean" },
  port: { type: "string", example: "3001" },
  "no-build": { type: "boolean" },
  "no-open": { type: "boolean" },
  help: { type: "boolean" },
};

const DEFAULT_PORT = 3000;

/**
 * What the user asked for, or an error that says what cannot be understood. Paths are meant from the user's folder.
 * @param {string[]} args
 */
export function readOptions(args, folder = usersFolder()) {
  const options = Object.fromEntries(Object.entries(OPTIONS).map(([name, { type }]) => [name, { type }]));
  // parseArgs' own errors speak to programmers, so its tokens are checked here.
  const { values, tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) check(token);
  if (values.empty === true && values.workbook !== undefined) throw new PlainError(texts.emptyOrWorkbook);
  const files = ["workbook", "manifest"].filter((name) => values[name] !== undefined);
  return {
    help: values.help === true,
    build: values["no-build"] !== true,
    open: values["no-open"] !== true,
    port: values.port === undefined ? DEFAULT_PORT : portOf(values.port),
    ...(values.empty === true && { workbook: null }),
    ...Object.fromEntries(files.map((name) => [name, path.resolve(folder, values[name])])),
  };
}

function check({ kind, name, rawName, value, inlineValue }) {
  if (kind === "positional") throw new PlainError(texts.stray(value));
  if (kind !== "option") return;
  if (!Object.hasOwn(OPTIONS, name)) throw new PlainError(texts.unknownOption(rawName));
  const { type, example } = OPTIONS[name];
  if (type === "boolean" && value !== undefined) throw new PlainError(texts.takesNoValue(rawName));
  const isNextOption = !inlineValue && value?.startsWith("--");
  if (type === "string" && (!value || isNextOption)) throw new PlainError(texts.needsValue(rawName, example));
}

function portOf(text) {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(port <= 65535)) throw new PlainError(texts.badPort(text));
  return port;
}

/** npm starts its scripts in the folder of the package, and keeps the user's in INIT_CWD. */
function usersFolder() {
  const isNpmStart = process.env.npm_lifecycle_event === "start";
  return (isNpmStart && process.env.INIT_CWD) || process.cwd();
}
