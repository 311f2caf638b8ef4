/** What a session fetches when it is first needed. */
export const SESSION = {
  openEngine: () => import("./sheets/openEngine"),
  startWorker: () => import("./sheets/startWorker"),
  readAndCount: () => import("./reading/readAndCount"),
  eventsSince: () => import("./journal/eventsSince"),
  readFile: () => import("./files/readFile"),
  startFiles: () => import("./files/startFiles"),
} as const;
