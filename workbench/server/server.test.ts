import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type RunningServer, startServer } from "./server";
import { serve } from "./serve";

let root: string;
let server: RunningServer;

function write(path: string, text: string): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
}

function get(
  path: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<{
  status: number | undefined;
  type: string | undefined;
  csp: unknown;
  etag?: string;
  body: string;
}> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    // Not fetch: it would tidy the path up before sending it.
    request({ host: hostname, port, path, ...options }, (response) => {
      let body = "";
      response.on("data", (part: Buffer) => (body += part.toString()));
      response.on("end", () => {
        const { "content-type": type, "content-security-policy": csp, etag } = response.headers;
        resolve({ status: response.statusCode, type, csp, ...(etag !== undefined && { etag }), body });
      });
    })
      .on("error", reject)
      .end();
  });
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "workbench-"));
  write("build/workbench/page.html", "<p>trang</p>");
  write("dist/functions.json", "{}");
  write("dist/plain.html", "<p>không có gì</p>");
  write("manifest.xml", "<OfficeApp/>");
  write("samples/B.xlsx", "b");
  write("samples/A.xlsx", "a");
  write("samples/~$A.xlsx", "");
  write("samples/README.md", "");
  write("secret.txt", "bí mật");
  write("distant/x.json", "bí mật");
  const started = await startServer({ root, port: 0 });
  if (typeof started === "string") throw new Error(started);
  server = started;
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

describe("the server", () => {
  it.each([
    ["/", "text/html; charset=utf-8", "<p>trang</p>"],
    ["/?functions=runtime", "text/html; charset=utf-8", "<p>trang</p>"],
    ["/addin/functions.json", "application/json; charset=utf-8", "{}"],
    ["/addin/plain.html", "text/html; charset=utf-8", "<p>không có gì</p>"],
    ["/manifest.xml", "application/xml; charset=utf-8", "<OfficeApp/>"],
    ["/samples/index.json", "application/json; charset=utf-8", '["A.xlsx","B.xlsx"]'],
    ["/samples/A.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "a"],
  ])("answers %s", async (path, type, body) => {
    const answer = await get(path);
    expect(answer).toMatchObject({ status: 200, type, body });
    expect(answer.csp).toContain("default-src 'self'");
  });

  it("finds the same below a folder that is named with its last separator", async () => {
    const other = await startServer({ root: `${root}/`, port: 0 });
    if (typeof other === "string") throw new Error(other);
    const { status } = await fetch(`${other.url}/manifest.xml`);
    await other.close();
    expect(status).toBe(200);
  });

  it("sends nothing again that did not change, and what was built anew at once", async () => {
    write("dist/kept.js", "1");
    const { etag = "" } = await get("/addin/kept.js");
    const again = { headers: { "If-None-Match": etag } };
    expect(await get("/addin/kept.js", again)).toMatchObject({ status: 304, body: "", etag });
    write("dist/kept.js", "2");
    expect(await get("/addin/kept.js", again)).toMatchObject({ status: 200, body: "2" });
    const gone = await get("/addin/gone.js");
    expect(await get("/addin/gone.js", { headers: { "If-None-Match": gone.etag ?? "" } })).toMatchObject({
      status: 404,
    });
  });

  it.each([
    "/secret.txt",
    "/addin/../secret.txt",
    "/addin/..%2fsecret.txt",
    "/addin/%2e%2e/secret.txt",
    "/addin/..%2f..%2f..%2fetc/passwd",
    "/addin/../distant/x.json",
    "/addin/..%5csecret.txt",
    "/addin/",
    "/samples/%00",
    "/nothing",
  ])("does not answer %s", async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain("bí mật");
  });

  it("answers itself only: no other names, no other methods, no broken paths", async () => {
    const statuses = await Promise.all([
      get("/", { headers: { host: "attacker.example" } }),
      get("/", { method: "POST" }),
      get("/%E0%A4%A"),
      get("/", { method: "HEAD" }),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([400, 405, 400, 200]);
    expect(statuses[3].body).toBe("");
  });
});

describe("starting", () => {
  const start = async (args: readonly string[], env = {}): Promise<{ code: number; said: string[] }> => {
    const said: string[] = [];
    const say = (line: string): void => void said.push(line);
    return { code: await serve({ root, args, env, out: say, err: say }), said };
  };

  it("says in one sentence that the port is taken", async () => {
    const { port } = new URL(server.url);
    expect(await start(["--port", port])).toEqual({
      code: 1,
      said: [expect.stringContaining(`Cổng ${port} đang được chương trình khác dùng.`)],
    });
    expect((await start([], { PORT: port })).code).toBe(1);
  });

  it.each(["x", "70000", "-1", "3.5"])("refuses the port %s", async (port) => {
    expect(await start([`--port=${port}`])).toEqual({ code: 1, said: [expect.stringContaining(port)] });
  });
});
