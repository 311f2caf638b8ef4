import { useState } from "react";
import { cellsText } from "../../../core/entries/entry";
import type { CellChange, CellValue } from "../../../workbook/api";
import { useTask, type Task } from "../../hooks/useTask";
import { useDispatch, useServices } from "../../hooks/useServices";
import { settledEvent, undoneEvent } from "../../../session/journal/journalEvents";
import { useJournalist } from "../useJournalist";
import { otherCell, type CellDifference } from "./compare";

/** The last cell that was written, and what stood there. */
export interface Settled {
  readonly sheet: string;
  readonly address: string;
  readonly before: readonly (readonly CellValue[])[];
  readonly after: readonly (readonly CellValue[])[];
}

export interface Settling {
  readonly task: Task;
  readonly last: Settled | null;
  /** What the paper says: the other sheet's cell is given the same. */
  readonly settle: (item: CellDifference, says: "first" | "second") => void;
  /** Puts back what the last settlement replaced. */
  readonly undo: () => void;
}

/** The change that a choice makes: the cell that is wrong is given what the other holds. */
function changeFor(item: CellDifference, says: "first" | "second"): CellChange {
  const here = { sheet: item.sheet ?? "", address: item.address ?? "" };
  const there = otherCell(item);
  const { first, second } = item.facts;
  return says === "first"
    ? { ...there, expected: second, from: { ...here, expected: first } }
    : { ...here, expected: first, from: { ...there, expected: second } };
}

const cellOf = ({ sheet, address }: Pick<Settled, "sheet" | "address">) => `${sheet}!${address}`;

/** Settles differences one by one, each with a line in the journal; the last can be taken back. */
export function useSettling(): Settling {
  const { room } = useServices();
  const dispatch = useDispatch();
  const journal = useJournalist();
  const task = useTask();
  const [last, setLast] = useState<Settled | null>(null);
  const settle: Settling["settle"] = (item, says) => {
    const change = changeFor(item, says);
    task.run(
      () => room.writeCells(change),
      ({ before, after }) => {
        const { sheet, address } = change;
        setLast({ sheet, address, before, after });
        const source =
          says === "first"
            ? cellOf({ sheet: item.sheet ?? "", address: item.address ?? "" })
            : item.facts.other;
        const texts = { before: cellsText(before.flat()), after: cellsText(after.flat()), source };
        const person = "person" in item.facts ? item.facts.person : "";
        journal((author) =>
          settledEvent(author, cellOf(change), { ballot: item.facts.ballot, person, ...texts }),
        );
        dispatch({ type: "readAgain" });
      },
    );
  };
  const undo = () => {
    if (!last) return;
    const [before, after] = [cellsText(last.before.flat()), cellsText(last.after.flat())];
    task.run(
      () => room.writeCells({ ...last, expected: after, from: { values: last.before } }),
      () => {
        setLast(null);
        journal((author) => undoneEvent(author, cellOf(last), after, before));
        dispatch({ type: "readAgain" });
      },
    );
  };
  return { task, last, settle, undo };
}
