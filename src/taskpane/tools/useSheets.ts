import { useEffect, useState } from "react";
import { JOURNAL_SHEET } from "../../core/journal/journal";
import { REGULATION_SHEET } from "../../core/setup/setup";
import { useServices } from "../hooks/useServices";

/** Sheets that we keep in a workbook: nobody's ballots. */
const OURS: readonly string[] = [JOURNAL_SHEET, REGULATION_SHEET];

/** The names of the visible sheets that may hold something of the clerk's; read again when `version` changes. */
export function useSheets(version: number): readonly string[] {
  const { room } = useServices();
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    let isWanted = true;
    room.sheetNames().then(
      (read) => {
        if (isWanted && read.ok) setNames(read.value.filter((name) => !OURS.includes(name)));
      },
      // Without names there is nothing to choose, which the list itself shows.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [room, version]);
  return names;
}
