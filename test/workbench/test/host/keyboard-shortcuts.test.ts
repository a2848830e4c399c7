import { actionMessage, actionOf, forwardedKey, readShortcuts } from "../../src/host/keyboard-shortcuts";

const NO_MODIFIER = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };
const pressed = (letter: string, ...modifiers: ("shiftKey" | "altKey" | "ctrlKey" | "metaKey")[]) => ({
  ...NO_MODIFIER,
  ...Object.fromEntries(modifiers.map((modifier) => [modifier, true])),
  keyCode: letter.charCodeAt(0),
});
const withKeys = (keys: object) => ({
  actions: [{ id: "Do", name: "Do it" }],
  shortcuts: [{ action: "Do", key: keys }],
});

test("a shortcut runs its action, and only with every key of the combination; Command stands in for Ctrl", () => {
  const shortcuts = readShortcuts(withKeys({ default: "Ctrl+Shift+Alt+C", mac: "Command+Shift+Alt+C" }));
  expect(actionOf(shortcuts, pressed("C", "ctrlKey", "shiftKey", "altKey"))).toBe("Do");
  expect(actionOf(shortcuts, pressed("C", "metaKey", "shiftKey", "altKey"))).toBe("Do");
  expect(actionOf(shortcuts, pressed("C", "ctrlKey"))).toBeUndefined();
  expect(actionOf(shortcuts, pressed("C", "ctrlKey", "shiftKey"))).toBeUndefined();
  expect(actionOf(shortcuts, pressed("X", "ctrlKey", "shiftKey", "altKey"))).toBeUndefined();
});

test("keys for the web go before those for every platform, in any case of their letters", () => {
  const shortcuts = readShortcuts(withKeys({ default: "Ctrl+Alt+1", web: "CTRL+SHIFT+a" }));
  expect(actionOf(shortcuts, pressed("A", "ctrlKey", "shiftKey"))).toBe("Do");
  expect(actionOf(shortcuts, pressed("1", "ctrlKey", "altKey"))).toBeUndefined();
});

test.each([
  ["Shift alone", { default: "Shift+A" }],
  ["no modifier", { default: "A" }],
  ["a modifier that does not exist", { default: "Ctrl+Hyper+A" }],
  ["the same modifier twice", { default: "Ctrl+Ctrl+A" }],
  ["two letters", { default: "Ctrl+AB" }],
  ["no letter", { default: "Ctrl+" }],
])("a shortcut of %s is refused by its keys", (_, keys) => {
  expect(() => readShortcuts(withKeys(keys))).toThrow(`The keys "${keys.default}" are not Ctrl or Alt`);
});

test("a shortcut without keys, one without its action and an action without a name are refused by name", () => {
  expect(() => readShortcuts(withKeys({}))).toThrow('The shortcut of the action "Do" names no keys.');
  expect(() => readShortcuts({ shortcuts: [{ action: "Do" }] })).toThrow('runs the action "Do"');
  expect(() => readShortcuts({ actions: [{ id: "Do" }] })).toThrow('The action "Do" lacks its id or its name');
});

test("a file without shortcuts has none", () => {
  expect(readShortcuts({})).toEqual([]);
  expect(readShortcuts(null)).toEqual([]);
});

test("of what the pane tells its host only forwarded keys are keys", () => {
  const key = pressed("C", "ctrlKey", "shiftKey", "altKey");
  expect(forwardedKey({ action: 39, name: "keyboardShortcuts", details: [key] })).toEqual(key);
  expect(forwardedKey({ action: 13, name: "tabExit", details: [] })).toBeUndefined();
});

test("an action is dispatched in the message that office.js hands to Office.actions", () => {
  expect(actionMessage("OmiCheck")).toEqual([2, 1000, "", '["OmiCheck"]', 0, false]);
});
