import { once } from "node:events";
import https from "node:https";
import { PlainError } from "./plain-error.js";
import { texts } from "./texts.js";

/** The two addresses of localhost; no other computer can reach them. */
const ADDRESSES = ["127.0.0.1", "::1"];
const NO_SUCH_ADDRESS = new Set(["EADDRNOTAVAIL", "EAFNOSUPPORT", "EINVAL"]);
const TRIES = 10;

/**
 * Listens on localhost and nowhere else, at a free port if the port is 0.
 * @returns {Promise<{ port: number, close(): Promise<void> }>}
 */
export async function listenOnLocalhost(port, certificate, respond) {
  for (let left = TRIES; ; left -= 1) {
    const listeners = [];
    const close = () => Promise.all(listeners.map((listener) => listener.close()));
    try {
      for (const address of ADDRESSES) {
        const listener = await listen(listeners[0]?.port ?? port, address, certificate, respond);
        if (listener) listeners.push(listener);
      }
      if (listeners.length === 0) throw new PlainError(texts.noLoopback(port, "no address"));
      return { port: listeners[0].port, close };
    } catch (error) {
      await close();
      // A port that is free at one address may be taken at the other.
      const mayTryAgain = port === 0 && error.code === "EADDRINUSE" && left > 1;
      if (!mayTryAgain) throw plain(error, port);
    }
  }
}

/** Listens at one address; undefined where this computer does not have it (::1 without IPv6). */
async function listen(port, host, { cert, key }, respond) {
  const server = https.createServer({ cert, key }, respond);
  const sockets = new Set();
  // Also those that are not yet https: one that never speaks would hold the server open.
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  server.listen({ port, host });
  try {
    await once(server, "listening");
  } catch (error) {
    if (NO_SUCH_ADDRESS.has(error.code)) return undefined;
    throw error;
  }
  const close = async () => {
    const closed = once(server, "close");
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return { port: server.address().port, close };
}

function plain(error, port) {
  if (error instanceof PlainError) return error;
  if (error.code === "EADDRINUSE") return new PlainError(texts.portTaken(port));
  if (error.code === "EACCES") return new PlainError(texts.portForbidden(port));
  return new PlainError(texts.noLoopback(port, error.code ?? error.message));
}
