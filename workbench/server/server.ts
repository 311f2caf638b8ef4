import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { makeSite, type Site, type SiteOptions } from "./site";

/** The browser itself forbids every other host; Univer and Fluent set styles from code and draw to images. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join("; ");

const HOST = "127.0.0.1";

export interface ServerOptions extends SiteOptions {
  /** 0 takes any free port. */
  readonly port: number;
}

export interface RunningServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Why the server does not run. */
export type ServerProblem = "port-taken" | "port-forbidden";

// The browser asks each time whether what it kept is still the same: it then keeps the compiled scripts as well.
const HEADERS = {
  "Content-Security-Policy": CONTENT_SECURITY_POLICY,
  "X-Content-Type-Options": "nosniff",
  "Cache-Control": "no-cache",
  "Referrer-Policy": "no-referrer",
} as const;

function decoded(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, `http://${HOST}`).pathname);
  } catch {
    return undefined;
  }
}

// A page of another site must not read the workbook through a name that resolves here.
function isOwnHost(request: IncomingMessage): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? "");
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array;
}

function plain(status: number, text: string): Answer {
  return {
    status,
    type: "text/plain; charset=utf-8",
    body: new TextEncoder().encode(text),
  };
}

async function answer(site: Site, request: IncomingMessage): Promise<Answer> {
  const path = decoded(request.url ?? "/");
  if (!isOwnHost(request) || path === undefined) return plain(400, "Bad request");
  if (request.method !== "GET" && request.method !== "HEAD") return plain(405, "Method not allowed");
  const served = await site(path);
  return served ? { status: 200, ...served } : plain(404, "Not found");
}

/** The same bytes have the same tag: a script that is built anew is never taken from what the browser kept. */
const tagOf = (body: Uint8Array) => `"${createHash("sha256").update(body).digest("base64url")}"`;

async function respond(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status, type, body } = await answer(site, request).catch((error: unknown) =>
    plain(500, String(error)),
  );
  const headers = { ...HEADERS, ETag: tagOf(body) };
  if (status === 200 && request.headers["if-none-match"] === headers.ETag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(status, { ...headers, "Content-Type": type, "Content-Length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

function problemOf(error: NodeJS.ErrnoException): ServerProblem | undefined {
  if (error.code === "EADDRINUSE") return "port-taken";
  return error.code === "EACCES" ? "port-forbidden" : undefined;
}

function listen(server: Server, port: number): Promise<ServerProblem | undefined> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      const problem = problemOf(error);
      if (problem) resolve(problem);
      else reject(error);
    });
    server.listen(port, HOST, () => resolve(undefined));
  });
}

function isAddress(address: string | AddressInfo | null): address is AddressInfo {
  return typeof address === "object" && address !== null;
}

/** Serves the workbench to this machine only. A port that cannot be had is told, other failures reject. */
export async function startServer(options: ServerOptions): Promise<RunningServer | ServerProblem> {
  const site = makeSite(options);
  const server = createServer((request, response) => {
    void respond(site, request, response);
  });
  const problem = await listen(server, options.port);
  if (problem) return problem;
  const address = server.address();
  const port = isAddress(address) ? address.port : options.port;
  return {
    url: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
