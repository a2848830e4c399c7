import { FluentProvider, SSRProvider } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import { iconSource, pressedState } from "../../src/ribbon/control-state";
import { EXCEL_THEMES } from "../../src/ribbon/excel-themes";
import type { RibbonButton, RibbonTab } from "../../src/ribbon/manifest";
import { readManifest } from "../../src/ribbon/read-manifest";
import { Ribbon } from "../../src/ribbon/Ribbon";
import { SECOND_ADD_IN } from "./second-add-in";

const { tabs } = readManifest(SECOND_ADD_IN);
const [excelTab, ownTab] = tabs;
const menu = ownTab!.groups[0]!.controls[0]!;
const [callsFunction, opensPane] = menu.type === "Menu" ? menu.items : [];

function markup(shown: readonly RibbonTab[], pressed?: ReadonlySet<string>): string {
  return renderToStaticMarkup(
    <SSRProvider>
      <FluentProvider theme={EXCEL_THEMES.light}>
        <Ribbon tabs={shown} {...(pressed && { pressed })} onControl={() => undefined} />
      </FluentProvider>
    </SSRProvider>,
  ).replace(/<style.*?<\/style>/gs, "");
}

/** The first element with this role, up to the end of its opening tag. */
function opening(html: string, role: string): string {
  return new RegExp(`<[^>]*role="${role}"[^>]*>`).exec(html)?.[0] ?? "";
}

/** A tab that shows this button and nothing else. */
function tabWith(button: RibbonButton): RibbonTab {
  return { id: "tab", label: "Tab", groups: [{ id: "group", label: "Group", icons: {}, controls: [button] }] };
}

test("every tab is in the list of tabs, the first one chosen, and its panel is named after it", () => {
  const html = markup(tabs);
  expect(opening(html, "tablist")).toContain('aria-label="Ribbon tabs"');
  expect(html.match(/role="tab"/g)).toHaveLength(2);
  const chosen = /<button[^>]*aria-selected="true"[^>]*>/.exec(html)![0];
  const [, id] = / id="([^"]*)"/.exec(chosen)!;
  expect(opening(html, "tabpanel")).toContain(`aria-labelledby="${id}"`);
  expect(chosen).toContain(`aria-controls="${/ id="([^"]*)"/.exec(opening(html, "tabpanel"))![1]}"`);
});

test("a group is a toolbar with the name that stands beneath its controls", () => {
  const html = markup(tabs);
  const [, id] = /aria-labelledby="([^"]*)"/.exec(opening(html, "toolbar"))!;
  expect(html).toMatch(new RegExp(`id="${id}"[^>]*>Beds<`));
  expect(html.indexOf(">Beds<")).toBeGreaterThan(html.indexOf("Water"));
});

test("only the groups of the chosen tab are shown", () => {
  expect(markup(tabs)).not.toContain("Plants");
  expect(markup([ownTab!, excelTab!])).toContain("Plants");
});

test("a control has its icon from the manifest, which is silent beside the label", () => {
  expect(markup(tabs)).toMatch(/<img src="https:\/\/garden\.example\/80\.png"[^>]*width="32"[^>]*alt=""/);
});

test("a control that is disabled says so, and can still be reached to read why", () => {
  const button = /<button[^>]*aria-disabled[^>]*>/.exec(markup(tabs))![0];
  expect(button).toContain('aria-disabled="true"');
  expect(button).not.toContain(" disabled");
});

test("a menu says that it opens one", () => {
  expect(markup([ownTab!])).toMatch(
    /<button[^>]*aria-haspopup="menu"[^>]*aria-expanded="false"|aria-expanded="false"[^>]*aria-haspopup="menu"/,
  );
});

test("the button of a pane is on while the pane is open, and off while it is not", () => {
  const tab = tabWith(opensPane!);
  expect(markup([tab], new Set([opensPane!.id]))).toContain('aria-pressed="true"');
  expect(markup([tab], new Set())).toContain('aria-pressed="false"');
});

test("a button that only does something is neither on nor off, unless it is said to be on", () => {
  expect(markup([tabWith(callsFunction!)], new Set())).not.toContain("aria-pressed");
  expect(pressedState(callsFunction!, new Set([callsFunction!.id]))).toBe(true);
  expect(pressedState(opensPane!, undefined)).toBeUndefined();
});

test("an icon is the one made for its size, else the next larger, else the largest there is", () => {
  const icons = { 16: "small", 32: "medium", 80: "large" };
  expect([16, 20, 32, 64, 100].map((size) => iconSource(icons, size))).toEqual([
    "small",
    "medium",
    "medium",
    "large",
    "large",
  ]);
  expect(iconSource({}, 32)).toBeUndefined();
});

test("an add-in without a ribbon leaves no empty one behind", () => {
  expect(markup([])).not.toContain("tablist");
});
