import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { readArguments } from "../../scripts/package/arguments.mjs";
import { headersFor, policyOf, rulesIn } from "../../scripts/package/headers.mjs";
import { filesIn, hashedName, manifestVersion } from "../../scripts/package/pages.mjs";
import { VERSION } from "../../src/report/version";
import { makePackage, ORIGIN, runPackage, useFolder } from "./make";

const out = useFolder();
const { folder, zip } = makePackage(join(out, "one"));
const files = filesIn(folder);
const text = (path: string): string => files.get(path)?.toString("utf8") ?? "";
const CDN = "appsforoffice.microsoft.com";

describe("a package", () => {
  it("is the same bytes again, whatever the machine's time zone", () => {
    const again = makePackage(join(out, "two"), [], { TZ: "Pacific/Apia" });
    expect(readFileSync(again.zip).equals(readFileSync(zip))).toBe(true);
    const sum = createHash("sha256").update(readFileSync(zip)).digest("hex");
    expect(readFileSync(`${zip}.sha256`, "utf8")).toBe(`${sum}  tin-nhiem-${VERSION}.zip\n`);
  });

  it("lists the checksum of every other file", () => {
    const sums = [...files]
      .filter(([path]) => path !== "SHA256SUMS")
      .map(([path, content]) => `${createHash("sha256").update(content).digest("hex")}  ${path}`);
    expect(text("SHA256SUMS").trim().split("\n").sort()).toEqual(sums.sort());
  });

  it("names its version, its parts and their terms", () => {
    expect(text("VERSION")).toBe(`${VERSION}\n`);
    expect(JSON.parse(text("sbom.json"))).toMatchObject({ metadata: { component: { version: VERSION } } });
    expect(text("licences.txt")).toContain("\nreact 19");
  });

  it("has pages that name their scripts by content, all of them there", () => {
    const sources = [...text("site/taskpane.html").matchAll(/src="([^"]+)"/g)].map(
      ([, source = ""]) => source,
    );
    const own = sources.filter((source) => !source.startsWith("https:"));
    expect(own.map((name) => name.split(".")[0])).toEqual(["functions", "commands", "taskpane"]);
    for (const name of own) {
      const content = files.get(`site/${name}`) ?? new Uint8Array();
      expect(hashedName(name.replace(/\.\w+\.js$/, ".js"), content)).toBe(name);
    }
  });

  it("has a manifest for its address, each file of which is there", () => {
    const manifest = text("manifest.xml");
    expect(manifest).not.toContain("localhost");
    expect(manifest).toContain(`<Version>${manifestVersion(VERSION)}</Version>`);
    const urls = [...manifest.matchAll(/"(https:[^"]+)"/g)].map(([, url = ""]) => new URL(url));
    expect(new Set(urls.map(({ origin }) => origin))).toEqual(new Set([ORIGIN]));
    for (const { pathname } of urls) expect([...files.keys()]).toContain(`site${pathname}`);
    const pages = urls.filter(({ pathname }) => pathname.endsWith(".html"));
    expect(new Set(pages.map(({ search }) => search))).toEqual(new Set([`?manifest=${VERSION}`]));
  });
});

describe("the headers of a package", () => {
  const rules = rulesIn(text("servers/headers.txt"));

  it("repeat the policy of the pane, and say who may frame it", () => {
    const { "Content-Security-Policy": policy = "" } = headersFor(rules, "/taskpane.html");
    expect(
      policy.startsWith(`${policyOf(text("site/taskpane.html"))}; frame-ancestors 'self' https://`),
    ).toBe(true);
    expect(policy).not.toContain("unsafe");
  });

  it("keep for good only what has its content in its name", () => {
    const lasting = [...files.keys()]
      .filter((path) => path.startsWith("site/"))
      .filter((path) => headersFor(rules, path.slice(4))["Cache-Control"] !== "no-cache");
    expect(lasting.length).toBeGreaterThan(20);
    for (const path of lasting) expect(path).toMatch(/\.[\da-f]{8}\.(?:js|css)(?:\.LICENSE\.txt)?$/);
  });

  it.each(["servers/nginx.conf", "servers/Caddyfile", "site/web.config"])(
    "stand in %s, every one",
    (path) => {
      const file = text(path).replaceAll("&quot;", '"');
      const values = rules.flatMap(({ headers }) => headers).filter(([name]) => name !== "Cache-Control");
      for (const [name, value] of values) {
        expect(file).toContain(name);
        expect(file).toContain(value);
      }
      expect(file).toContain("immutable");
    },
  );

  it("are well-formed for IIS", () => {
    const document = new DOMParser().parseFromString(text("site/web.config"), "text/xml");
    expect(document.getElementsByTagName("location").length).toBe(rules.length - 1);
  });
});

describe("the container file", () => {
  const file = text("servers/Containerfile");
  const server = text("servers/nginx.conf");
  const instructions = file
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(" "));
  const copies = instructions.filter(([name]) => name === "COPY");

  it("copies what the package holds to where nginx looks for it", () => {
    expect(instructions.map(([name]) => name)).toEqual(["FROM", "COPY", "COPY", "EXPOSE"]);
    const paths = [...files.keys()];
    for (const [, from = ""] of copies)
      expect(paths.some((path) => path === from || path.startsWith(`${from}/`))).toBe(true);
    expect(copies.map(([, , to]) => to)).toEqual([
      "/etc/nginx/conf.d/default.conf",
      /root (\S+);/.exec(server)?.[1],
    ]);
  });

  it("opens the port at which nginx listens, and says how certificate and key get in", () => {
    const { port } = new URL(ORIGIN);
    expect(instructions.at(-1)).toEqual(["EXPOSE", port]);
    expect(server).toContain(`listen ${port} ssl;`);
    expect(file).toContain(`-p ${port}:${port} -v ./tls:/etc/nginx/tls:ro`);
    for (const name of ["tls.crt", "tls.key"]) expect(server).toContain(`/etc/nginx/tls/${name};`);
  });
});

describe("other packages", () => {
  it("bring Office.js along where the network is closed, and say under which terms", () => {
    const made = makePackage(join(out, "local"), ["--office-js", "local", "--csp", "report-only"]);
    const local = filesIn(made.folder);
    const page = local.get("site/taskpane.html")?.toString("utf8") ?? "";
    const [, office = ""] = /src="(office-[\d.]+\/)office\.js"/.exec(page) ?? [];
    for (const name of ["office.js", "LICENSE.md", "excel-win32-16.01.js", "vi-vn/office_strings.js"]) {
      expect([...local.keys()]).toContain(`site/${office}${name}`);
    }
    expect(page).not.toContain(CDN);
    expect(local.get("servers/headers.txt")?.toString("utf8")).not.toContain(CDN);
    expect(local.get("site/web.config")?.toString("utf8")).toContain("Content-Security-Policy-Report-Only");
    expect(made.said).toContain("LICENSE.md");
    expect([...files.keys()].filter((path) => path.includes("office"))).toEqual([]);
  });

  it.each([
    [[], "no-origin"],
    [["--origin", "http://example.vn"], "bad-origin"],
    [["--origin", "https://example.vn/tin-nhiem"], "bad-origin"],
    [["--origin", "https://example.vn?"], "bad-origin"],
    [["--origin", "example.vn"], "bad-origin"],
    [["--origin"], "no-value"],
    [["--origin", "--built"], "no-value"],
    [["--origin", ORIGIN, "--office-js", "copy"], "bad-office-js"],
    [["--origin", ORIGIN, "--csp=off"], "bad-csp"],
    [["--origin", ORIGIN, "--origin", ORIGIN], "twice"],
    [["--orgin", ORIGIN], "unknown"],
  ])("are not made for %j", (args, code) => {
    expect(readArguments(args).problem?.code).toBe(code);
  });

  it("are refused in both languages", () => {
    const { status, stdout, stderr } = runPackage(["--origin", "https://example.vn/tin-nhiem"]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/không có đường dẫn.*\n.*without a path/);
  });
});
