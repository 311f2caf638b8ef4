/** What the room fetches when it is first used: a pane opens with the saved state alone. */
export const WORKBOOK = {
  looks: () => import("./lookAt"),
  events: () => import("./events/watchSheets"),
  reading: () => import("./readSheets"),
  edits: () => import("./read/readEdits"),
  pieces: () => import("./read/readPieces"),
  rest: () => import("./unfinished"),
  sheets: () => import("./write/writeSheets"),
  journal: () => import("./journal/journal"),
  cells: () => import("./write/writeCells"),
  formats: () => import("./readFormats"),
  proofs: () => import("./readProofs"),
  regulation: () => import("./write/regulationSheet"),
  removal: () => import("./write/removeReport"),
  separation: () => import("./separate/separate"),
} as const;
