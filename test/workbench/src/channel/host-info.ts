/** What an add-in's page is told by its address and by the name of its frame, before any message. */
export interface HostInfo {
  readonly appId: string;
  /** "en-GB". */
  readonly locale: string;
  readonly correlationId: string;
  readonly conversationId: string;
  /** The origin of the page that holds the frame. */
  readonly hostOrigin: string;
}

const SHARED_APP = 1;
const CUSTOM_FUNCTIONS = 2;

/** The name the frame must have before it is attached: office.js finds the conversation in it. */
export function frameName({ appId, conversationId, hostOrigin, ...info }: HostInfo): string {
  return JSON.stringify({
    baseFrameName: `_xdm_frame_${appId}`,
    hostInfo: hostInfoText(info),
    xdmInfo: `${conversationId}|${appId}|${hostOrigin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}

/** The page's address with the host info in its query; throws TypeError where the address cannot be read. */
export function frameUrl(page: string, hostPage: string, info: HostInfo): URL {
  const url = new URL(page, hostPage);
  url.search += `${url.search === "" ? "?" : "&"}_host_Info=${hostInfoText(info)}`;
  return url;
}

/** Without disableLogging office.js loads a telemetry script from its own folder. */
function hostInfoText({ locale, correlationId }: Pick<HostInfo, "locale" | "correlationId">): string {
  return `Excel$Web$16.01$${locale}$${correlationId}$$disableLogging$${SHARED_APP + CUSTOM_FUNCTIONS}`;
}
