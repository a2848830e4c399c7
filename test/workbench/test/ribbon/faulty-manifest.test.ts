import { readManifest } from "../../src/ribbon/read-manifest";
import { SECOND_ADD_IN } from "./second-add-in";

/** What is said of the second add-in's manifest with one thing changed. */
function complaint(from: string, to: string): string {
  expect(SECOND_ADD_IN).toContain(from);
  const lines = SECOND_ADD_IN.replace(from, () => to);
  try {
    readManifest(lines);
  } catch (error) {
    return (error as Error).message;
  }
  return "nothing";
}

test("the manifest is read without complaint before anything in it is broken", () => {
  expect(complaint("Seeds", "Seeds")).toBe("nothing");
});

test.each([
  [
    "a text",
    '<Label resid="Water"/>',
    '<Label resid="Fire"/>',
    /no "Fire" in its <ShortStrings>.*Control "Water" › Label/,
  ],
  ["an address", 'resid="Commands"', 'resid="Orders"', /no "Orders" in its <Urls>.*FunctionFile "Orders" \(line 19\)/],
  ["an icon", 'size="80" resid="Icon80"', 'size="80" resid="Icon99"', /no "Icon99" in its <Images>/],
  ["a long text", '<Description resid="PeasTip"/>', '<Description resid="Peas"/>', /no "Peas" in its <LongStrings>/],
  [
    "a part that is not read",
    "<FunctionFile",
    '<GetStarted resid="Start"/><FunctionFile',
    /no "Start" in its resources/,
  ],
])(
  "a resid that leads nowhere is named, with the list it is missing from and the line: %s",
  (_, from, to, expected) => {
    expect(complaint(from, to)).toMatch(expected);
  },
);

test.each([
  ["a tag that is not closed", "</o:Permissions>", "", /not well-formed XML\. Line \d+: .*Permissions/],
  ["no host of Excel", '<o:Host Name="Workbook"/>', "", /not for Excel: its hosts are Document, and "Workbook"/],
  ["no id", "<o:Id>11111111-2222-3333-4444-555555555555</o:Id>", "", /lacks <Id> in OfficeApp/],
  ["an empty version", "1.10.0.0", "", /no text in .*Version \(line 5\)/],
  [
    "no page for the pane",
    "<o:SourceLocation DefaultValue=",
    "<o:SourceLocation Value=",
    /lacks the attribute DefaultValue of/,
  ],
  [
    "a control without a supertip",
    '<Supertip><Title resid="Water"/><Description resid="WaterTip"/></Supertip>',
    "",
    /lacks <Supertip> in .*Control "Water"/,
  ],
  [
    "a function without a name",
    "<FunctionName>sowPeas</FunctionName>",
    "<FunctionName/>",
    /no text in .*Item "SowPeas".*FunctionName/,
  ],
  ["a control of another type", 'i:type="Menu" id="Sow"', 'i:type="Gallery" id="Sow"', /control of the type "Gallery"/],
  ["an action of another type", 'i:type="ShowTaskpane"', 'i:type="Sing"', /action of the type "Sing".*Item "SowPane"/],
  [
    "a tab that Excel does not have",
    "TabData",
    "TabMail",
    /tab "TabMail", which Excel does not have \(it has TabHome, /,
  ],
  [
    "two controls with one id",
    'id="SowPeas"',
    'id="Water"',
    /two parts of the ribbon with the id "Water".*\(line 43\)/,
  ],
  ["two resources with one id", '<r:Image id="Icon80"', '<r:Image id="Icon16"', /resource "Icon16" twice/],
])("what is wrong with a manifest is said in a sentence: %s", (_, from, to, expected) => {
  expect(complaint(from, to)).toMatch(expected);
});

test("a shared runtime is one pane: a TaskpaneId is refused where there is one, and let in where there is none", () => {
  const action = '<Action i:type="ShowTaskpane"><TaskpaneId>Second</TaskpaneId><SourceLocation resid="Pane"/>';
  const given = SECOND_ADD_IN.replace('<Action i:type="ShowTaskpane"><SourceLocation resid="Pane"/>', () => action);
  const shared =
    '<Runtimes><Runtime resid="Pane" lifetime="long"/></Runtimes><DesktopFormFactor>\n          <FunctionFile';
  expect(() => readManifest(given)).not.toThrow();
  expect(() => readManifest(given.replace(/<DesktopFormFactor>\s+<FunctionFile/, () => shared))).toThrow(
    /has a shared runtime, which is one pane.*<TaskpaneId> "Second".*Item "SowPane"/,
  );
});

test.each([
  ["text", "This is not a manifest", /not well-formed XML/],
  ["nothing", "", /not well-formed XML/],
  ["a unified manifest", '{"manifestVersion": "1.19"}', /not well-formed XML/],
  ["another XML file", "<html><body/></html>", /begins with <html>.*begins with <OfficeApp>/],
])("a file that is no XML manifest is refused as such: %s", (_, file, expected) => {
  expect(() => readManifest(file)).toThrow(expected);
});
