import { focusExit, HOST_ACTIONS, readNotification } from "../../src/channel/host-actions";
import { moveFocus } from "../../src/host/focus-regions";

/** Regions by name, the one that has the focus marked by "*", those that cannot take it by "-". */
function after(regions: readonly string[], isBackwards: boolean): string | undefined {
  let focused: string | undefined;
  moveFocus(
    regions.map((name) => ({
      hasFocus: () => name.endsWith("*"),
      focus() {
        if (name.endsWith("-")) return false;
        focused = name;
        return true;
      },
    })),
    isBackwards,
  );
  return focused;
}

test("the focus goes round the regions, forwards and backwards", () => {
  expect(after(["ribbon*", "grid", "pane"], false)).toBe("grid");
  expect(after(["ribbon*", "grid", "pane"], true)).toBe("pane");
  expect(after(["ribbon", "grid", "pane*"], false)).toBe("ribbon");
  expect(after(["ribbon", "grid*", "pane"], true)).toBe("ribbon");
});

test("a pane that is closed is passed over", () => {
  expect(after(["ribbon", "grid*", "pane-"], false)).toBe("ribbon");
  expect(after(["ribbon*", "grid", "pane-"], true)).toBe("grid");
});

test("the focus stays where it is when no other region takes it", () => {
  expect(after(["ribbon-", "grid-"], false)).toBeUndefined();
});

test("the add-in's page lets the focus go with Ctrl+F6, and with Tab from its last control, to the side that Shift says", () => {
  const exits = Object.values(HOST_ACTIONS).map(
    (action) => [action, focusExit(readNotification(["id", action])!)] as const,
  );
  expect(exits.filter(([, exit]) => exit !== undefined)).toEqual([
    [5, { isBackwards: false }],
    [6, { isBackwards: true }],
    [13, { isBackwards: false }],
    [14, { isBackwards: true }],
    [17, { isBackwards: false }],
    [18, { isBackwards: true }],
  ]);
});
