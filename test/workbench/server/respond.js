import { Buffer } from "node:buffer";
import { texts } from "./texts.js";

const PLAIN = "text/plain; charset=utf-8";
const NAMES = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Answers requests from a site. It answers to its own name only, or a site whose name was pointed at 127.0.0.1 could
 * read the workbook.
 */
export function createResponder(find, log) {
  return async function respond(request, response) {
    const { status, headers = {}, type = PLAIN, body = "" } = await answer(request);
    const content = Buffer.from(body);
    response.writeHead(status, {
      "Content-Type": type,
      "Content-Length": content.length,
      // A stale functions.json would be hard to notice.
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
      ...headers,
    });
    response.end(request.method === "HEAD" ? undefined : content);
  };

  async function answer(request) {
    const host = ownHost(request);
    if (host === undefined) return { status: 403, body: texts.wrongHost };
    if (request.method !== "GET" && request.method !== "HEAD")
      return { status: 405, headers: { Allow: "GET, HEAD" }, body: texts.wrongMethod };
    const pathname = request.url.replace(/[?#].*$/s, "");
    try {
      const content = pathname.startsWith("/") ? await find(pathname, `https://${host}`) : undefined;
      if (content === undefined) return { status: 404, body: texts.notFound(pathname) };
      if (content.redirect) return { status: 302, headers: { Location: content.redirect } };
      return { status: 200, ...content };
    } catch (error) {
      log(texts.requestFailed(pathname, error.message));
      return { status: 500, body: texts.failed(pathname) };
    }
  }
}

function ownHost(request) {
  const port = request.socket.localPort;
  const host = request.headers.host?.toLowerCase();
  return NAMES.some((name) => host === `${name}:${port}` || (port === 443 && host === name)) ? host : undefined;
}
