import { useCallback } from "react";
import type { Result } from "../../core/finding/finding";
import type { JournalEvent } from "../../core/journal/journal";
import { useSelector } from "../hooks/useSelector";
import { useDispatch, useServices } from "../hooks/useServices";
import type { Author } from "../../session/journal/journalEvents";
import { journalTime } from "../../session/journal/journalTime";
import { whenAnswered } from "../../workbook/attempt";

/** Writes lines into the journal for a tool; without a name there is no journal. A refusal is said, and blocks nothing. */
export function useJournalist(): (make: (author: Author) => JournalEvent) => void {
  const clerk = useSelector((state) => state.setup.clerk);
  const regulation = useSelector((state) => state.setup.regulation);
  const { room } = useServices();
  const dispatch = useDispatch();
  return useCallback(
    (make) => {
      if (clerk === "") return;
      const author = { at: journalTime(new Date()), by: clerk, regulation };
      const say = (result: Result<null>) => {
        if (!result.ok) dispatch({ type: "saveFailed", finding: result.finding });
      };
      whenAnswered(room.appendJournal([make(author)]), say, "F511");
    },
    [clerk, regulation, room, dispatch],
  );
}
