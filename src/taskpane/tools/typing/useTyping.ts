import { useEffect, useReducer, useRef, useState } from "react";
import { cellsText } from "../../../core/entries/entry";
import type { Finding } from "../../../core/finding/finding";
import { areaAddress } from "../../../core/sheet/address";
import type { CellChange } from "../../../workbook/api";
import { whenAnswered } from "../../../workbook/attempt";
import {
  factsIn,
  nextBallot,
  signsIn,
  textsFor,
  type EntryLayout,
  type EntryRow,
} from "../../../session/typing/entryLayout";
import {
  emptyHand,
  isBlankBallot,
  reduceTyping,
  startTyping,
  type Hand,
  type Typing,
  type TypingKey,
} from "../../../session/typing/typing";
import { useServices } from "../../hooks/useServices";

/** A ballot of the sheet in hand, with what its row says. */
function handOf(layout: EntryLayout, rows: readonly EntryRow[], at: number): Hand {
  const row = rows[at];
  const hand = emptyHand(at, layout.people.length);
  if (!row) return hand;
  const signs = signsIn(layout, row);
  const open = signs.indexOf(null);
  return { ...hand, signs, facts: factsIn(row), place: open < 0 ? signs.length : open };
}

function changeFor(layout: EntryLayout, row: EntryRow, hand: Hand): CellChange {
  const { sheet, column, people } = layout;
  return {
    sheet,
    address: areaAddress({ row: row.row, column, rows: 1, columns: people.length + 1 }),
    expected: cellsText(row.texts),
    from: { values: [textsFor(layout, hand.signs, hand.facts)] },
  };
}

export interface TypingDesk {
  readonly typing: Typing;
  readonly rows: readonly EntryRow[];
  readonly press: (key: TypingKey) => void;
  /** Takes another ballot of the sheet in hand. */
  readonly open: (at: number) => void;
  /** What stands against writing the ballot in hand. */
  readonly refusal: Finding | null;
  /** Number of the ballot that was written last. */
  readonly last: number | null;
  /** Numbers of ballots without any mark, typed since the sheet was read. */
  readonly blank: readonly number[];
}

/** Types ballots into an entry sheet: each is written as soon as Enter confirms it. */
export function useTyping(layout: EntryLayout): TypingDesk {
  const { room } = useServices();
  const [rows, setRows] = useState(layout.rows);
  const [typing, press] = useReducer(reduceTyping, null, () =>
    startTyping(handOf(layout, layout.rows, nextBallot(layout))),
  );
  const [refusal, setRefusal] = useState<Finding | null>(null);
  const [last, setLast] = useState<number | null>(null);
  const [blank, setBlank] = useState<readonly number[]>([]);
  const now = useRef(rows);
  useEffect(() => {
    now.current = rows;
  }, [rows]);
  const { sent } = typing;
  useEffect(() => {
    const row = sent && now.current[sent.at];
    if (!sent || !row) return;
    const texts = textsFor(layout, sent.signs, sent.facts);
    whenAnswered(room.writeCells(changeFor(layout, row, sent)), (result) => {
      setRefusal(result.ok ? null : result.finding);
      if (result.ok) {
        setRows((all) => all.map((old, at) => (at === sent.at ? { ...old, texts } : old)));
        setLast(row.number);
        setBlank((all) => [
          ...all.filter((number) => number !== row.number),
          ...(isBlankBallot(sent) ? [row.number] : []),
        ]);
      }
      press({ type: result.ok ? "written" : "refused" });
    });
  }, [room, layout, sent]);
  return {
    typing,
    rows,
    press,
    open: (at) => press({ type: "opened", hand: handOf(layout, rows, at) }),
    refusal,
    last,
    blank,
  };
}
