/** Where Excel runs, as Office.context.platform says it. */
export type Platform = "PC" | "Mac";

/** What the seam in the add-in's frame asks of the workbench, in the frame's parent or in the frame itself. */
export interface SeamHost {
  readonly platform: Platform;
  /** "vi-VN". */
  readonly locale: string;
  /** Requirement sets and their versions; as text, since 1.10 is no number. */
  readonly sets: Readonly<Record<string, string>>;
  /** Answers a batch of Office.js; a patient one waits while a cell is being typed in. */
  readonly execute: (json: string, isPatient?: boolean) => Promise<string>;
  /** Opens a window of the add-in's own, Office.context.ui.displayDialogAsync. */
  readonly openWindow: (address: string) => void;
  /** A page of the add-in has begun to load. */
  readonly attach: (frame: SeamFrame) => void;
  /** Its scripts are loaded and Office.js is ready. */
  readonly ready: (frame: SeamFrame) => void;
}

/** One entry of a message to Office.js. */
export type MessageEntry = readonly unknown[];

/** What the workbench asks of the add-in's frame. */
export interface SeamFrame {
  readonly window: Window;
  /** Sends a message: events, calls of custom functions. */
  readonly send: (entries: readonly MessageEntry[]) => void;
  /** Runs the handler of a ribbon button and resolves when it says that it is done. */
  readonly command: (name: string, sourceId: string) => Promise<void>;
}

/** Under this name the host stands on the parent's window. */
export const HOST_NAME = "workbenchHost";
