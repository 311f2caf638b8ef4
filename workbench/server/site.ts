import { readdir, readFile, stat } from "node:fs/promises";
import { join, normalize, sep } from "node:path";
import { contentType } from "./contentTypes";
import { withClient, withSeam } from "./officeLine";

/** Where the files of the workbench are. */
export interface SiteOptions {
  /** The project's folder. */
  readonly root: string;
  /** The built add-in; `dist` of the project unless given. */
  readonly addin?: string;
  readonly samples?: string;
  /** The add-in speaks through Microsoft's Office.js unless it is to be the workbench's own client. */
  readonly client?: "own";
}

interface Served {
  readonly type: string;
  readonly body: Uint8Array;
}

/** Answers a path of the site; undefined when there is nothing there. */
export type Site = (path: string) => Promise<Served | undefined>;

const OFFICE = "node_modules/@microsoft/office-js/dist";
const BUILD = "build/workbench";

/** The file a path names below a folder; undefined when it leads out of it. */
function below(folder: string, path: string): string | undefined {
  const file = normalize(join(folder, path));
  return file.startsWith(join(folder, sep)) && !path.includes("\0") ? file : undefined;
}

async function fileAt(folder: string, path: string): Promise<Served | undefined> {
  const file = below(folder, path);
  if (file === undefined) return undefined;
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? { type: contentType(file), body: await readFile(file) } : undefined;
}

async function addinFile(
  folder: string,
  path: string,
  put: (html: string) => string,
): Promise<Served | undefined> {
  const file = await fileAt(folder, path);
  if (!file || !path.endsWith(".html")) return file;
  const html = new TextDecoder().decode(file.body);
  return html.includes("office.js") ? { ...file, body: new TextEncoder().encode(put(html)) } : file;
}

async function sampleList(folder: string): Promise<Served> {
  const names = await readdir(folder).catch(() => []);
  const samples = names.filter((name) => name.endsWith(".xlsx") && !name.startsWith("~")).sort();
  return { type: contentType("samples.json"), body: new TextEncoder().encode(JSON.stringify(samples)) };
}

/** The pages, scripts and files of the workbench by their path. Nothing outside the named folders is answered. */
export function makeSite({
  root,
  addin = join(root, "dist"),
  samples = join(root, "samples"),
  client,
}: SiteOptions): Site {
  const build = join(root, BUILD);
  const single: Readonly<Record<string, () => Promise<Served | undefined>>> = {
    "/": () => fileAt(build, "page.html"),
    "/page.js": () => fileAt(build, "page.js"),
    "/page.css": () => fileAt(build, "page.css"),
    "/client.js": () => fileAt(build, "client.js"),
    "/seam.js": () => fileAt(build, "seam.js"),
    "/favicon.ico": () => fileAt(join(root, "assets"), "icon-32.png"),
    "/manifest.xml": () => fileAt(root, "manifest.xml"),
    "/samples/index.json": () => sampleList(samples),
  };
  const folders: readonly (readonly [string, (path: string) => Promise<Served | undefined>])[] = [
    ["/office/", (path) => fileAt(join(root, OFFICE), path)],
    ["/addin/", (path) => addinFile(addin, path, client ? withClient : withSeam)],
    ["/samples/", (path) => fileAt(samples, path)],
    ["/page/", (path) => fileAt(build, path)],
  ];
  return async (path) => {
    const one = single[path];
    if (one) return one();
    const folder = folders.find(([prefix]) => path.startsWith(prefix));
    return folder?.[1](path.slice(folder[0].length));
  };
}
