import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { Linter } from "eslint";
import { DIST } from "../helpers/excel";

const SCRIPT = fs.readFileSync(path.join(DIST, "old-engine.js"), "utf8");
const EXPLORER = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko";

/** An element as far as the script needs one: its name, attributes and what is in it. */
interface FakeElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly content: (FakeElement | string)[];
}

const textOf = (one: FakeElement | string): string =>
  typeof one === "string" ? one : one.content.map(textOf).join("\n");

/** What the page holds when an engine has read it. */
function shownIn(userAgent: string, isNew: boolean): FakeElement {
  const element = (name: string) => {
    const content: FakeElement["content"] = [];
    const attributes: Record<string, string> = {};
    return {
      ...{ name, content, attributes, style: {} },
      setAttribute: (key: string, value: string) => void (attributes[key] = value),
      appendChild: (child: FakeElement | string) => void content.push(child),
    };
  };
  const root = element("root");
  const document = {
    createElement: element,
    createTextNode: (text: string) => text,
    getElementById: (id: string) => (id === "root" ? root : null),
    addEventListener: (event: string, listener: () => void) => event === "DOMContentLoaded" && listener(),
  };
  const page = vm.createContext({ document, navigator: { userAgent } });
  if (!isNew) vm.runInContext("delete Object.hasOwn", page);
  vm.runInContext(SCRIPT, page);
  return root;
}

test("Internet Explorer is told what to install, in an alert", () => {
  const [message] = shownIn(EXPLORER, false).content as FakeElement[];
  expect(message!.attributes).toEqual({ role: "alert" });
  expect(textOf(message!)).toMatch(/^OMI Scores cannot start\n.*Internet Explorer.*\nInstall the WebView2 Runtime/);
});

test("another old engine is told to be updated, and not about Internet Explorer", () => {
  const text = textOf(shownIn("Mozilla/5.0 (Macintosh) AppleWebKit/600.1", false));
  expect(text).toMatch(/too old for OMI Scores\.\nUpdate Excel/);
  expect(text).not.toContain("Internet Explorer");
});

test("an engine that can run the rest is told nothing", () => {
  expect(shownIn("Mozilla/5.0 Chrome/140", true).content).toEqual([]);
});

test("the script is what Internet Explorer can read: ECMAScript 5, as it is built", () => {
  const complaints = (code: string) =>
    new Linter()
      .verify(code, { languageOptions: { ecmaVersion: 5, sourceType: "script" } })
      .map(({ message }) => message);
  expect(complaints(SCRIPT)).toEqual([]);
  expect(complaints("const modern = () => 1;")).not.toEqual([]);
});
