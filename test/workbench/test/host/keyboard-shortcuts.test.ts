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
  const { shortcuts } = readShortcuts(withKeys({ default: "Ctrl+Shift+Alt+C", mac: "Command+Shift+Alt+C" }));
  expect(actionOf(shortcuts, pressed("C", "ctrlKey", "shiftKey", "altKey"))).toBe("Do");
  expect(actionOf(shortcuts, pressed("C", "metaKey", "shiftKey", "altKey"))).toBe("Do");
  expect(actionOf(shortcuts, pressed("C", "ctrlKey"))).toBeUndefined();
  expect(actionOf(shortcuts, pressed("C", "ctrlKey", "shiftKey"))).toBeUndefined();
  expect(actionOf(shortcuts, pressed("X", "ctrlKey", "shiftKey", "altKey"))).toBeUndefined();
});

test("keys for the web go before those for every platform, in any case of their letters", () => {
  const { shortcuts } = readShortcuts(withKeys({ default: "Ctrl+Alt+1", web: "CTRL+SHIFT+a" }));
  expect(actionOf(shortcuts, pressed("A", "ctrlKey", "shiftKey"))).toBe("Do");
  expect(actionOf(shortcuts, pressed("1", "ctrlKey", "altKey"))).toBeUndefined();
});

test.each([
  ["Ctrl+Alt+Up", 38],
  ["Ctrl+Alt+down", 40],
  ["Ctrl+Alt+Left", 37],
  ["Ctrl+Alt+Right", 39],
  ["Ctrl+Alt+-", 189],
  ["Ctrl+Alt+_", 189],
  ["Ctrl+Alt++", 187],
])("arrow keys and signs are keys too: %s", (keys, keyCode) => {
  const { shortcuts, problems } = readShortcuts(withKeys({ default: keys }));
  expect(problems).toEqual([]);
  expect(actionOf(shortcuts, { ...pressed("A", "ctrlKey", "altKey"), keyCode })).toBe("Do");
});

test.each([
  ["Shift alone", { default: "Shift+A" }],
  ["no modifier", { default: "A" }],
  ["a modifier that does not exist", { default: "Ctrl+Hyper+A" }],
  ["the same modifier twice", { default: "Ctrl+Ctrl+A" }],
  ["two letters", { default: "Ctrl+AB" }],
  ["no letter", { default: "Ctrl+" }],
  ["another sign", { default: "Ctrl+Alt+?" }],
])("a shortcut of %s is refused by its keys", (_, keys) => {
  const { shortcuts, problems } = readShortcuts(withKeys(keys));
  expect([shortcuts, problems]).toEqual([
    [],
    [expect.stringContaining(`The keys "${keys.default}" are not Ctrl or Alt`)],
  ]);
});

test("a shortcut without keys, one without its action and an action without a name are refused by name", () => {
  expect(readShortcuts(withKeys({})).problems).toEqual(['The shortcut of the action "Do" names no keys.']);
  expect(readShortcuts({ shortcuts: [{ action: "Do" }] }).problems[0]).toContain('runs the action "Do"');
  expect(readShortcuts({ actions: [{ id: "Do" }] }).problems[0]).toContain('The action "Do" lacks its id or its name');
});

test("an entry that makes no sense costs no other its keys", () => {
  const { shortcuts, problems } = readShortcuts({
    actions: [{ id: "Do", name: "Do it" }, { id: "Nameless" }],
    shortcuts: [
      { action: "Absent", key: { default: "Ctrl+Alt+A" } },
      { action: "Do", key: { default: "Ctrl+Alt+PageUp" } },
      { action: "Nameless", key: { default: "Ctrl+Alt+C" } },
      { action: "Do", key: { default: "Ctrl+Alt+B" } },
    ],
  });
  expect(problems).toHaveLength(3);
  expect(shortcuts).toHaveLength(1);
  expect(actionOf(shortcuts, pressed("B", "ctrlKey", "altKey"))).toBe("Do");
});

test("a file without shortcuts has none", () => {
  expect([readShortcuts({}), readShortcuts(null)]).toEqual(Array(2).fill({ shortcuts: [], problems: [] }));
});

test("of what the pane tells its host only forwarded keys are keys", () => {
  const key = pressed("C", "ctrlKey", "shiftKey", "altKey");
  expect(forwardedKey({ action: 39, name: "keyboardShortcuts", details: [key] })).toEqual(key);
  expect(forwardedKey({ action: 13, name: "tabExit", details: [] })).toBeUndefined();
});

test("an action is dispatched in the message that office.js hands to Office.actions", () => {
  expect(actionMessage("OmiCheck")).toEqual([2, 1000, "", '["OmiCheck"]', 0, false]);
});
