import { type AbortablePromise, ResourceLoader } from "jsdom";
import type { Site } from "../server/site";

/** Requests to this host are answered from the project's files; there is no network behind it. */
export const ORIGIN = "http://localhost:3000";

/** Reads a path of the site; rejects for other hosts and missing files. */
export async function readFrom(site: Site, url: string): Promise<Buffer> {
  const { origin, pathname } = new URL(url);
  if (origin !== ORIGIN) throw new Error(`The page asks another host: ${url}`);
  const served = await site(decodeURIComponent(pathname));
  if (!served) throw new Error(`Not found: ${pathname}`);
  return Buffer.from(served.body);
}

/** Loads the scripts and styles of a jsdom page from the site. */
export class SiteLoader extends ResourceLoader {
  constructor(private readonly site: Site) {
    super();
  }

  override fetch(url: string): AbortablePromise<Buffer> {
    return Object.assign(readFrom(this.site, url), { abort: () => undefined });
  }
}
