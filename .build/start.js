import { texts } from "./workbench-server/texts.js";

// Loaded only now, so that a missing package can be told in words.
try {
  const { run } = await import("./workbench-server/run.js");
  await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}

function explain(error) {
  if (error.name === "PlainError") return error.message;
  const missing = error.code === "ERR_MODULE_NOT_FOUND" && /package '([^']+)'/.exec(error.message);
  return missing ? texts.notInstalled(missing[1]) : texts.fault(error.stack ?? String(error));
}
