import type { EditedSheet } from "../../workbook/read/edited";

/** An edit that no count knows yet: how many were heard when it was, and where it was. */
interface Heard {
  readonly at: number;
  readonly sheet: string | null;
  readonly address: string | null;
}

/** Edits that no count knows yet. */
export interface Dirty {
  readonly add: (edit: Heard) => void;
  /** Forgets what was heard before the last count began to read. */
  readonly counted: (at: number) => void;
  /** Where all of them were; `null` where that is not known of each, or there are none. */
  readonly all: () => readonly EditedSheet[] | null;
}

/** Remembers edits until a count knows them. */
export function makeDirty(): Dirty {
  let heard: readonly Heard[] = [];
  return {
    add: (edit) => {
      heard = [...heard, edit];
    },
    counted: (upTo) => {
      heard = heard.filter(({ at }) => at > upTo);
    },
    all: () => {
      const edited = new Map<string, Set<string>>();
      for (const { sheet, address } of heard) {
        if (sheet === null || address === null) return null;
        edited.set(sheet, (edited.get(sheet) ?? new Set()).add(address));
      }
      return edited.size === 0
        ? null
        : [...edited].map(([sheet, addresses]) => ({ sheet, addresses: [...addresses] }));
    },
  };
}
