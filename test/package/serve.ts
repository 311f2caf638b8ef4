import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:https";
import { join } from "node:path";
import { headersFor, rulesIn } from "../../scripts/package/headers.mjs";
import { contentType } from "../../workbench/server/contentTypes";

export interface HttpsSite {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** A certificate that no browser trusts: for a server of this machine that lives as long as a test. */
export function certificate(folder: string): { readonly key: Buffer; readonly cert: Buffer } {
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const make = `import("office-addin-dev-certs").then((certs) =>
    certs.generateCertificates(${JSON.stringify(join(folder, "ca.pem"))}, ${JSON.stringify(cert)}, ${JSON.stringify(key)}, 2))`;
  execFileSync(process.execPath, ["-e", make], { stdio: "pipe" });
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

function fileAt(site: string, path: string): string | undefined {
  const file = join(site, path.endsWith("/") ? `${path}index.html` : path);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** Serves a package over https, under the headers that it brings along and no others. */
export async function servePackage(folder: string, scratch: string): Promise<HttpsSite> {
  const rules = rulesIn(readFileSync(join(folder, "servers/headers.txt"), "utf8"));
  const server = createServer(certificate(scratch), ({ url = "/" }, response) => {
    const { pathname } = new URL(url, "https://localhost");
    const file = fileAt(join(folder, "site"), decodeURIComponent(pathname));
    const type = file?.endsWith(".webmanifest") ? "application/manifest+json" : contentType(file ?? "x.txt");
    response.writeHead(file ? 200 : 404, { ...headersFor(rules, pathname), "Content-Type": type });
    response.end(file ? readFileSync(file) : "");
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `https://localhost:${String(port)}`, close };
}
