import type { RichApiMessage, RichApiRequest, RichApiResponse } from "../../src/rich-api/wire";
import { APP, openInFakeWindow, ORIGIN, settle } from "./fake-window";
import * as recorded from "./recorded";
import { buildAppContext } from "../../src/channel/app-context";

test("the frame has its name, title and address before it is attached", () => {
  const { attached } = openInFakeWindow();
  expect(attached).toEqual([
    {
      name: recorded.FRAME_NAME,
      title: "OMI Scores",
      src: `${ORIGIN}/addin/taskpane.html?_host_Info=Excel$Web$16.01$en-US$corr-1$$disableLogging$3`,
    },
  ]);
});

test("a page with a query keeps it", () => {
  const { attached } = openInFakeWindow({ url: "/addin/taskpane.html?theme=dark" });
  expect(attached[0]?.src).toContain("taskpane.html?theme=dark&_host_Info=Excel$Web$");
});

test("the app context is answered as recorded, to the page's own origin", () => {
  const { say, posted, targets } = openInFakeWindow();
  say(recorded.APP_CONTEXT_REQUEST);
  expect(posted).toEqual([recorded.APP_CONTEXT_ANSWER]);
  expect(targets).toEqual([ORIGIN]);
});

test("the app context gives the add-in everything without which office.js does not start", () => {
  const context = buildAppContext({ ...APP, locale: "en-GB", settings: [["omi", '{"a":1}']] });
  expect(context).toMatchObject({
    _appUILocale: "en-GB",
    _dataLocale: "en-GB",
    _settings: [["omi", '{"a":1}']],
    _clientMode: 1,
  });
  for (const key of ["_id", "_appName", "_appVersion", "_docUrl", "_reason"] as const)
    expect(context[key]).toBeTruthy();
});

test("a registration is answered as recorded, and events answer it from then on", () => {
  const { channel, say, posted } = openInFakeWindow();
  say(recorded.REGISTRATION);
  expect(posted).toEqual([recorded.REGISTRATION_ANSWER]);
  for (const event of [recorded.CHANGED_EVENT, recorded.INVOCATION]) {
    const { _data: data } = JSON.parse(event) as { _data: { ArrayData: RichApiMessage[] } };
    channel.pushRichApiMessages(data.ArrayData);
    expect(posted.at(-1)).toBe(event);
  }
});

test("a RichApi request reaches the host as it was sent, and its response the add-in as recorded", async () => {
  const { _data: data } = JSON.parse(recorded.RICH_API_ANSWER) as { _data: { Data: [number, string[], string] } };
  const requests: RichApiRequest[] = [];
  const { say, posted } = openInFakeWindow({
    onRichApiRequest(request) {
      requests.push(request);
      return Promise.resolve(JSON.parse(data.Data[2]) as RichApiResponse);
    },
  });
  say(recorded.RICH_API_REQUEST);
  await settle();
  expect(requests[0]?.Actions).toHaveLength(7);
  expect(requests[0]?.ObjectPaths["7"]?.Name).toBe("GetRange");
  expect(posted).toEqual([recorded.RICH_API_ANSWER]);
});
