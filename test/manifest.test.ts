import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { ROOT } from "./support/published";

const document = new DOMParser().parseFromString(
  readFileSync(join(ROOT, "manifest.xml"), "utf8"),
  "text/xml",
);
const all = (name: string): readonly Element[] => Array.from(document.getElementsByTagName(name));
const children = (element: Element | undefined): readonly Element[] =>
  Array.from(element?.childNodes ?? []).filter((node): node is Element => node.nodeType === 1);
const names = (element: Element | undefined) => children(element).map((child) => child.nodeName);
const RESOURCES = ["bt:Image", "bt:Url", "bt:String"]
  .flatMap((name) => all(name))
  .filter((element) => element.hasAttribute("id"));

/** Every English that Excel is shown in. */
const ENGLISH = ["en-US", "en-GB", "en-AU", "en-CA", "en-IE", "en-IN", "en-NZ", "en-SG", "en-ZA"];

/** The order the schema demands. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  CustomTab: ["Group", "Label"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
};

describe("manifest.xml", () => {
  it.each(Object.entries(ORDER))("%s has its elements in order", (name, order) => {
    for (const element of all(name)) {
      const places = names(element).map((child) => order.indexOf(child));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
    }
    expect(all(name).length).toBeGreaterThan(0);
  });

  it("names no domain of its own again, which would have no effect", () => {
    const origin = (element: Element | undefined) =>
      new URL(element?.getAttribute("DefaultValue") ?? "").origin;
    const [source] = all("SourceLocation").filter((element) => element.hasAttribute("DefaultValue"));
    expect(all("AppDomain").map(({ textContent }) => textContent)).not.toContain(origin(source));
  });

  it("has the runtime first, then the functions, then the ribbon", () => {
    const [, host] = all("Host");
    expect(names(host)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
  });

  it("points only at resources that exist, and uses all of them", () => {
    const ids = RESOURCES.map((element) => element.getAttribute("id"));
    const used = Array.from(document.getElementsByTagName("*")).flatMap(
      (element) => element.getAttribute("resid") ?? [],
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(used)].toSorted()).toEqual(ids.toSorted());
  });

  it("keeps ids and texts as short as Excel wants them", () => {
    for (const element of RESOURCES) expect(element.getAttribute("id")?.length).toBeLessThanOrEqual(32);
    const strings = (list: string) => children(all(list)[0]).flatMap((item) => [item, ...children(item)]);
    const values = (list: string) =>
      strings(list).map((item) => item.getAttribute("DefaultValue") ?? item.getAttribute("Value") ?? "");
    for (const value of values("bt:ShortStrings")) expect(value.length).toBeLessThanOrEqual(125);
    for (const value of values("bt:LongStrings")) expect(value.length).toBeLessThanOrEqual(250);
  });

  it("asks for https everywhere and for icons that are there", () => {
    const values = Array.from(document.getElementsByTagName("*")).flatMap((element) =>
      ["DefaultValue", "Value"].flatMap((name) => element.getAttribute(name) ?? []),
    );
    const urls = values.filter((value) => /^\w+:\/\//.test(value));
    expect(urls.length).toBeGreaterThan(5);
    for (const url of urls) expect(new URL(url).protocol).toBe("https:");
    for (const url of urls.filter((item) => item.endsWith(".png"))) {
      expect(existsSync(join(ROOT, new URL(url).pathname))).toBe(true);
    }
    expect(
      all("bt:Image")
        .filter((item) => item.hasAttribute("size"))
        .map((item) => item.getAttribute("size")),
    ).toEqual(Array(3).fill(["16", "32", "80"]).flat());
  });

  it("runs pane, functions and commands in one page that stays", () => {
    const [runtime] = all("Runtime");
    const resid = runtime?.getAttribute("resid");
    expect(runtime?.getAttribute("lifetime")).toBe("long");
    expect(all("FunctionFile")[0]?.getAttribute("resid")).toBe(resid);
    expect(children(all("Page")[0])[0]?.getAttribute("resid")).toBe(resid);
    const pane = all("Action").find((action) => action.getAttribute("xsi:type") === "ShowTaskpane");
    expect(children(pane)[0]?.getAttribute("resid")).toBe(resid);
    expect(all("TaskpaneId")).toEqual([]);
  });

  it("speaks English to every Excel that does, since Excel does not take one English for another", () => {
    const isOverride = ({ nodeName }: Element) => nodeName.endsWith("Override");
    const texts = Array.from(document.getElementsByTagName("*")).filter((element) =>
      children(element).some(isOverride),
    );
    expect(texts.length).toBeGreaterThan(8);
    for (const element of texts) {
      const overrides = children(element).filter(isOverride);
      const values = new Set(overrides.map((override) => override.getAttribute("Value")));
      expect(overrides.map((override) => override.getAttribute("Locale"))).toEqual(ENGLISH);
      expect(values.size).toBe(1);
    }
  });

  // Left out on purpose: an iPad, which has no shared runtime, keeps the pane without functions and commands, which are
  // tested for when they are used.
  it("requires ExcelApi only, so that older Excel keeps the pane", () => {
    expect(all("Set").map((set) => set.getAttribute("Name"))).toEqual(["ExcelApi"]);
  });

  it("names the command that the page associates", () => {
    const source = readFileSync(join(ROOT, "src", "commands", "index.ts"), "utf8");
    expect(source).toContain(`associate("${all("FunctionName")[0]?.textContent ?? ""}"`);
  });
});
