import { ADD_IN } from "../../.build/add-in.js";
import { startBrowser } from "../workbench/testing/start-browser.mjs";

export default () => startBrowser(ADD_IN);
