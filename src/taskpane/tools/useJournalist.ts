import { useCallback } from "react";
import type { JournalEvent } from "../../core/journal/journal";
import { useSelector } from "../hooks/useSelector";
import { useDispatch, useServices } from "../hooks/useServices";
import type { Author } from "../../session/journal/journalEvents";
import { journalTime } from "../../session/journal/journalTime";

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
      void room.appendJournal([make(author)]).then((result) => {
        if (!result.ok) dispatch({ type: "saveFailed", finding: result.finding });
      });
    },
    [clerk, regulation, room, dispatch],
  );
}
