import { whenAnswered } from "../../workbook/attempt";
import type { SheetEvent, SheetWatch, WorkbookRoom } from "../../workbook/api";

/** Listens to the workbook; the answer ends it, even where it did not begin yet. */
export function listenTo(room: WorkbookRoom, hear: (event: SheetEvent) => void) {
  let watch: SheetWatch | null = null;
  let isOver = false;
  let areNamed = false;
  const renew = () => watch?.renew() ?? Promise.resolve();
  whenAnswered(room.watch(hear), (begun) => {
    watch = begun.ok ? begun.value : null;
    if (isOver) watch?.end();
  });
  return {
    isComplete: () => watch?.isComplete === true,
    renew,
    /** Whether the names of sheets are those of the last reading. */
    areNamed: () => areNamed,
    /** Asks for the names again after a reading. */
    renewAll: () => {
      areNamed = false;
      const named = (are: boolean) => () => {
        areNamed = are;
      };
      renew().then(named(true), named(false));
    },
    end: () => {
      isOver = true;
      watch?.end();
    },
  };
}
