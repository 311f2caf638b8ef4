import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { cellAddress } from "../../../core/sheet/address";
import { oddFault, type EntryLayout, type EntryRow } from "../../../session/typing/entryLayout";
import { typingKey } from "../../../session/typing/keys";
import { isComplete, reduceTyping, type Hand, type TypingKey } from "../../../session/typing/typing";
import { useWords } from "../../hooks/useWords";
import { FACT_NAMES } from "../../ui/faultWords";
import { FindingNote } from "../../ui/FindingNote";
import { GoToCell } from "../../ui/GoToCell";
import { Note } from "../../ui/Note";
import { useLayout } from "../../ui/useLayout";
import { useToolText } from "../useToolText";
import { BallotList, ReadBack } from "./BallotList";
import { FactTicks, KeyButtons } from "./KeyButtons";
import { beep, TONES } from "./sound";
import type { TypingDesk } from "./useTyping";

const useStyles = makeStyles({
  hand: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: "6px 0",
    ":focus": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface OddProps {
  readonly layout: EntryLayout;
  readonly row: EntryRow;
}

function Odd({ layout, row }: OddProps) {
  const say = useToolText();
  const text = oddFault(row);
  if (text === null) return null;
  const cell = cellAddress(row.row, layout.column + layout.people.length);
  return (
    <Note tone="fault" role="alert">
      {say("typing.odd", { cell, text })} <GoToCell sheet={layout.sheet} address={cell} />
    </Note>
  );
}

function Facts({ hand }: { readonly hand: Hand }) {
  const { t } = useWords();
  if (hand.facts.length === 0) return null;
  return <Note tone="warning">{hand.facts.map((fact) => t(FACT_NAMES[fact])).join(" · ")}</Note>;
}

interface BallotInHandProps {
  readonly layout: EntryLayout;
  readonly desk: TypingDesk;
  readonly row: EntryRow;
  readonly hasSound: boolean;
}

/** The key with its tone: one when the ballot becomes complete, another when nothing came of it. */
function sound({ typing }: TypingDesk, key: TypingKey): void {
  const next = reduceTyping(typing, key);
  if (next === typing || next.hand === typing.hand) beep(TONES.unused);
  else if (isComplete(next.hand) && !isComplete(typing.hand)) beep(TONES.complete);
}

function WriteButton({
  desk,
  number,
  press,
}: {
  desk: TypingDesk;
  number: number;
  press: (key: TypingKey) => void;
}) {
  const say = useToolText();
  return (
    <Button
      appearance="primary"
      disabledFocusable={!isComplete(desk.typing.hand)}
      onClick={() => press({ type: "enter" })}
    >
      {say("typing.write", { number })}
    </Button>
  );
}

/** The ballot that is being typed: its people, the keys, and what the whole of it says before it is written. */
export function BallotInHand({ layout, desk, row, hasSound }: BallotInHandProps) {
  const say = useToolText();
  const styles = useStyles();
  const shape = useLayout();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const { hand } = desk.typing;
  const isOdd = oddFault(row) !== null;
  const press = (key: TypingKey) => {
    if (hasSound) sound(desk, key);
    if (!(isOdd && key.type === "enter")) desk.press(key);
    // A button that was pressed would be pressed again by the next Enter.
    box.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { code, key, repeat, ctrlKey, altKey, metaKey } = event;
    const meant = typingKey({ code, key, repeat, ctrlKey, altKey, metaKey });
    if (!meant) return;
    event.preventDefault();
    press(meant);
  };
  return (
    <div className={shape.tight}>
      <KeyButtons press={press} />
      <div
        ref={box}
        className={styles.hand}
        role="group"
        aria-label={say("typing.hand", { number: row.number })}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <BallotList people={layout.people} hand={hand} />
      </div>
      <Facts hand={hand} />
      <Note tone={isComplete(hand) ? "good" : "plain"} role="status">
        <ReadBack people={layout.people} hand={hand} />
      </Note>
      {hand.asksBlank && (
        <Note tone="warning" role="alert">
          {say("typing.blankBallot", { number: row.number })}
        </Note>
      )}
      <Odd layout={layout} row={row} />
      {desk.refusal && <FindingNote finding={desk.refusal} role="alert" />}
      <WriteButton desk={desk} number={row.number} press={press} />
      <FactTicks key={hand.at} hand={hand} press={press} />
    </div>
  );
}
