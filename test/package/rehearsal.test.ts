import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/lib/browser.mjs";
import { findServer } from "../../scripts/lib/servers.mjs";
import { describeLong } from "../support/long";
import { published, ROOT } from "../support/published";
import { PATIENCE_MS } from "../support/waiting";
import { makePackage, useFolder } from "./make";
import { HERE, serveByNginx } from "./nginx";
import { type HttpsSite, servePackage } from "./serve";

const scratch = useFolder();
const [SERVER, serve] =
  findServer("nginx") === null ? ["a server of ours", servePackage] : ["nginx", serveByNginx];
const complaints: string[] = [];
const foreign: string[] = [];
const warned: string[] = [];
let [site, browser, page]: [HttpsSite?, Browser?, Page?] = [];

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("Nothing is open.");
  return value;
}

function watch(open: Page, origin: string): Page {
  open.setDefaultTimeout(PATIENCE_MS);
  open.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  open.on("pageerror", (error) => complaints.push(error.message));
  open.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(?:data|blob):/.test(url)) foreign.push(url);
  });
  open.on("dialog", (dialog) => {
    warned.push(dialog.type());
    void dialog.accept();
  });
  return open;
}

const web = (): Page => there(page);
const pane = (): Frame => {
  const found = web()
    .frames()
    .find((frame) => frame.url().includes("/addin/"));
  return there(found);
};
const press = (name: string | RegExp) => pane().getByRole("button", { name }).first().click();
const see = (text: string | RegExp) => pane().getByText(text).first().waitFor();

async function ready(): Promise<void> {
  await web().evaluate(() => window.workbench.ready);
  await pane().getByRole("button", { name: "Tiếp tục" }).waitFor();
}

/** A file of the browser's own disk stands for the one that the clerk would choose in a dialog. */
async function playDialogs(): Promise<void> {
  await web().addInitScript(() => {
    const chosen = async () =>
      (await navigator.storage.getDirectory()).getFileHandle("Phiếu.xlsx", { create: true });
    Object.assign(window, {
      showOpenFilePicker: async () => [await chosen()],
      showSaveFilePicker: chosen,
    });
  });
}

async function putOnDisk(name: string): Promise<void> {
  const bytes = [...readFileSync(join(ROOT, "samples", name))];
  await web().evaluate(async (content) => {
    const folder = await navigator.storage.getDirectory();
    const stream = await (await folder.getFileHandle("Phiếu.xlsx", { create: true })).createWritable();
    await stream.write(new Uint8Array(content));
    await stream.close();
  }, bytes);
}

async function openFromDisk(): Promise<void> {
  await pane().evaluate(() => Object.assign(window, { isFormer: true }));
  await web().locator("label.tool").click();
  await web().waitForFunction(() => {
    const frame = document.querySelector<HTMLIFrameElement>("#pane")?.contentWindow;
    return frame && !("isFormer" in frame) && "tinnhiem" in frame;
  });
  await pane().locator("nav button").first().waitFor();
}

const sheets = () => web().evaluate(() => window.workbench.sheetNames());
const unsaved = () => web().locator("#unsaved", { hasText: "chưa lưu" });

beforeAll(async () => {
  const { folder } = makePackage(join(scratch, "local"), ["--office-js", "local"]);
  site = await serve(folder, scratch);
  browser = await launchBrowser(["--ignore-certificate-errors", HERE]);
  page = watch(await browser.newPage({ viewport: { width: 1400, height: 850 } }), site.origin);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
afterEach(() => {
  expect(complaints).toEqual([]);
  expect(foreign).toEqual([]);
});

describeLong(`a package served over https by ${SERVER} under its own headers`, () => {
  it("shows the add-in's page with the copy of Office.js, and asks nobody else", async () => {
    await web().goto(`${there(site).origin}/taskpane.html?manifest=0`);
    await web().getByText("Tín nhiệm chạy trong Excel").waitFor();
  });

  it("gives the web app, which keeps all it needs", async () => {
    await playDialogs();
    await web().goto(`${there(site).origin}/web/`);
    await ready();
    await web().evaluate(() => navigator.serviceWorker.ready);
    await web().waitForFunction(() => navigator.serviceWorker.controller !== null);
  });

  it("can be installed, as far as a browser tells", async () => {
    const session = await web().context().newCDPSession(web());
    const { errors, data } = await session.send("Page.getAppManifest");
    expect([errors, data]).toEqual([[], expect.stringContaining('"standalone"')]);
    const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
    // A test has a window that keeps nothing and a certificate that nobody trusts; all else is as a browser wants it.
    const ofTests = ["in-incognito", "not-from-secure-origin"];
    expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(ofTests);
  });

  it("does the whole job with the network cut, and the file opens again", async () => {
    await there(site).close();
    await web().context().setOffline(true);
    await web().reload();
    await ready();
    await putOnDisk("KH2014-A.xlsx");
    await openFromDisk();
    await press("Tiếp tục");
    await press("Dùng vùng đang chọn");
    await see(/^46 phiếu, 13 người/);
    await press("Báo cáo");
    await press(/^Lập báo cáo/);
    await see("Đã lập 3 trang tính, đối chiếu lại khớp.");
    await unsaved().waitFor();
    await web().locator("#save").click();
    await unsaved().waitFor({ state: "detached" });
    await web().reload();
    await ready();
    expect(await sheets()).not.toContain("Phụ lục 4");
    await openFromDisk();
    expect(await sheets()).toContain("Phụ lục 4");
    const rows = await web().evaluate(() => window.workbench.readRange("Phụ lục 4", "A17:J45").values);
    const counts = rows.filter(([number, name]) => typeof number === "number" && typeof name === "string");
    const own = counts.map(([, , title, , high, , confidence, , low]) => ({ title, high, confidence, low }));
    expect(own).toEqual(published("KH2014"));
  });

  it("warns before unsaved work is left, and brings it back", async () => {
    warned.length = 0;
    await web().evaluate(() => window.workbench.select("Phiếu", "R1"));
    await web().keyboard.type("còn sửa");
    await web().keyboard.press("Enter");
    await web().locator("html[data-copied]").waitFor({ state: "attached" });
    await web().reload();
    await ready();
    expect(warned).toEqual(["beforeunload"]);
    await web().getByText("Có bản phục hồi chưa lưu của Phiếu.xlsx").waitFor();
    await web().getByRole("button", { name: "Mở bản phục hồi" }).click();
    await web().waitForFunction(() => window.workbench.sheetNames().includes("Phụ lục 4"));
    const [[cell]] = (await web().evaluate(() => window.workbench.readRange("Phiếu", "R1").values)) as [
      [unknown],
    ];
    expect(cell).toBe("còn sửa");
  });

  it("forgets everything on this machine when it is told to", async () => {
    await web().getByRole("button", { name: "Xóa dữ liệu trên máy này" }).click();
    await web().getByText("Đã xóa mọi dữ liệu").waitFor();
    await web().reload();
    await ready();
    expect(await web().locator("#recovery p").count()).toBe(0);
  });
});
