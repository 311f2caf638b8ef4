// npm run excel: builds, serves dist/ over https under a certificate of this machine, and loads the manifest into Excel.
import { spawnSync } from "node:child_process";
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:https";
import { extname, join, normalize } from "node:path";
import { root, runNode } from "./lib/run.mjs";

const PORT = 3000;
const UNUSABLE = 2;
/** Fetched when it is used: its many packages are needed nowhere else. */
const SIDELOAD = "office-addin-debugging@7.0.0";
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
};
const ELSEWHERE = `Máy này không cài được Excel cho Windows hay Mac, nên lệnh này không nạp được tiện ích.
- Thử tiện ích ngay trong trình duyệt: npm start
- Excel trên web hay trên máy khác: npm run package, rồi làm theo docs/trien-khai.md
- Những điều cần kiểm trên Excel thật: docs/excel-checks.md
Excel for Windows or Mac does not run here, so the add-in cannot be loaded into it.
- Try it in the browser: npm start
- Excel on the web or on another machine: npm run package, then docs/deployment.md
- What to check in real Excel: docs/excel-checks.md
`;
const RUNNING = `Excel sẽ mở với tiện ích; Ctrl+C để dừng và gỡ. Những điều cần kiểm: docs/excel-checks.md
Excel opens with the add-in; Ctrl+C stops and removes it. What to check: docs/excel-checks.md
`;

function fileAt(url) {
  const file = normalize(join(root, "dist", new URL(url, "https://localhost").pathname));
  const isInside = file.startsWith(normalize(join(root, "dist/")));
  return isInside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function answer({ url }, response) {
  const file = fileAt(url);
  response.writeHead(file ? 200 : 404, {
    "Access-Control-Allow-Origin": "*",
    "Cache-Control": "no-cache",
    "Content-Type": TYPES[extname(file ?? "")] ?? "text/plain",
  });
  if (file) createReadStream(file).pipe(response);
  else response.end();
}

function sideload(verb, ...more) {
  const args = ["--yes", SIDELOAD, verb, "manifest.xml", ...more];
  const options = { cwd: root, stdio: "inherit", shell: process.platform === "win32" };
  return spawnSync("npx", args, options).status ?? 1;
}

async function load() {
  runNode(["scripts/build.mjs"], { isQuiet: true });
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  // Asks once for the leave to trust a certificate that is made on this machine, for localhost only.
  const server = createServer(await getHttpsServerOptions(), answer).listen(PORT);
  process.stdout.write(RUNNING);
  const status = sideload("start", "desktop", "--no-debug");
  if (status !== 0) process.exit(status);
  process.once("SIGINT", () => {
    server.close();
    process.exit(sideload("stop"));
  });
}

if (["win32", "darwin"].includes(process.platform)) await load();
else {
  process.stderr.write(ELSEWHERE);
  process.exitCode = UNUSABLE;
}
