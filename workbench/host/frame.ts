import type { SeamFrame } from "../seam/contract";

/** The add-in's page that is loaded now. */
export interface Frames {
  readonly attach: (frame: SeamFrame) => void;
  readonly ready: (frame: SeamFrame) => void;
  /** The page is about to be replaced: the one that is there does not count any more. */
  readonly forget: () => void;
  /** The page, even before it is ready. */
  readonly current: () => SeamFrame | undefined;
  /** Resolves with the page once it is ready; a page that is replaced meanwhile does not count. */
  readonly whenReady: () => Promise<SeamFrame>;
}

/** Keeps track of the add-in's page over reloads. */
export function makeFrames(onReady: () => void): Frames {
  let current: SeamFrame | undefined;
  let isReady = false;
  let waiting: ((frame: SeamFrame) => void)[] = [];
  return {
    attach: (frame) => {
      current = frame;
      isReady = false;
    },
    ready: (frame) => {
      if (frame !== current) return;
      isReady = true;
      const told = waiting;
      waiting = [];
      for (const tell of told) tell(frame);
      onReady();
    },
    forget: () => {
      current = undefined;
      isReady = false;
    },
    current: () => current,
    whenReady: () =>
      current && isReady ? Promise.resolve(current) : new Promise((resolve) => waiting.push(resolve)),
  };
}
