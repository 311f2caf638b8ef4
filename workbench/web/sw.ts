/** What a service worker has beside what TypeScript knows of pages. */
interface Moment extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface Asked extends Moment {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}
interface Worker {
  readonly clients: { readonly claim: () => Promise<void> };
  addEventListener(type: "install" | "activate", hear: (event: Moment) => void): void;
  addEventListener(type: "fetch", hear: (event: Asked) => void): void;
}
const worker = globalThis as unknown as Worker;

/** The files of this version, and its name; put in when it is built. */
declare const FILES: readonly string[];
declare const EDITION: string;

const PREFIX = "tin-nhiem-";
const CACHE = PREFIX + EDITION;

// One version is fetched whole before it is used, past what the browser kept of another; it takes over when no page of
// the former one is open, so that a page never gets parts of two versions.
worker.addEventListener("install", (event) => {
  const fresh = FILES.map((file) => new Request(file, { cache: "reload" }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(fresh)));
});

worker.addEventListener("activate", (event) => {
  const clean = async (): Promise<void> => {
    const names = await caches.keys();
    const former = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
    await Promise.all(former.map((name) => caches.delete(name)));
    // The first page, which came from the server, works offline from now on.
    await worker.clients.claim();
  };
  event.waitUntil(clean());
});

worker.addEventListener("fetch", (event) => {
  const answer = async (): Promise<Response> => {
    const cache = await caches.open(CACHE);
    return (await cache.match(event.request, { ignoreSearch: true })) ?? fetch(event.request);
  };
  if (event.request.method === "GET") event.respondWith(answer());
});
