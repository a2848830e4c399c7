import { texts } from "./texts.js";

/**
 * Opens an add-in in the workbench, or says in one sentence why it cannot be done.
 * @param {string[]} args what the user wrote after the command
 * @param {import("./run.js").Opened} [opened] what is opened where the user names nothing else
 */
export async function start(args, opened) {
  // Loaded only now, so that a missing package can be told in words.
  try {
    const { run } = await import("./run.js");
    await run(args, opened);
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = 1;
  }
}

function explain(error) {
  if (error.name === "PlainError") return error.message;
  const isAbsent = ["ERR_MODULE_NOT_FOUND", "MODULE_NOT_FOUND"].includes(error.code);
  const missing = isAbsent && /(?:package|module) '((?:@[^/']+\/)?[^/']+)/.exec(error.message);
  return missing ? texts.notInstalled(missing[1]) : texts.fault(error.stack ?? String(error));
}
