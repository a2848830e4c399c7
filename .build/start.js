import { start } from "../test/workbench/server/start.js";
import { ADD_IN, ADD_IN_BUILD } from "./add-in.js";

await start(process.argv.slice(2), { ...ADD_IN, builds: [ADD_IN_BUILD] });
