import { Button, Checkbox } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { WORDS } from "../../../report/forms/entrySheet.words";
import { finding, type Result } from "../../../core/finding/finding";
import type { WorkbookRoom } from "../../../workbook/api";
import { whenAnswered } from "../../../workbook/attempt";
import { entryLayout, nextBallot, type EntryLayout } from "../../../session/typing/entryLayout";
import { useDispatch, useServices } from "../../hooks/useServices";
import { Busy } from "../../ui/Busy";
import { ChoiceField } from "../../ui/ChoiceField";
import { EmptyState } from "../../ui/EmptyState";
import { FindingNote } from "../../ui/FindingNote";
import { Note } from "../../ui/Note";
import { useLayout } from "../../ui/useLayout";
import { useSheets } from "../useSheets";
import { useToolText } from "../useToolText";
import { BallotInHand } from "./BallotInHand";
import { useTyping, type TypingDesk } from "./useTyping";

function AllTyped({ all }: { readonly all: number }) {
  const dispatch = useDispatch();
  const say = useToolText();
  const shape = useLayout();
  return (
    <Note tone="good" role="status">
      <div className={shape.tight}>
        <div className={shape.strong}>{say("typing.done", { all })}</div>
        {say("typing.doneText")}
        <div className={shape.row}>
          <Button size="small" onClick={() => dispatch({ type: "toolOpened", tool: "entries" })}>
            {say("typing.compare")}
          </Button>
        </div>
      </div>
    </Note>
  );
}

interface MoveProps {
  readonly desk: TypingDesk;
  readonly layout: EntryLayout;
}

/** To another ballot of the sheet, which is then corrected like one that is new. */
function Moves({ desk, layout }: MoveProps) {
  const say = useToolText();
  const shape = useLayout();
  const { typing, rows, open } = desk;
  const { at } = typing.hand;
  const isBusy = typing.sent !== null || typing.kept !== null;
  const resume = nextBallot({ ...layout, rows });
  return (
    <div className={shape.row}>
      <Button size="small" disabledFocusable={isBusy || at === 0} onClick={() => open(at - 1)}>
        {say("typing.previous")}
      </Button>
      <Button size="small" disabledFocusable={isBusy || at >= resume} onClick={() => open(at + 1)}>
        {say("typing.following")}
      </Button>
      {at < resume && (
        <Button size="small" disabledFocusable={isBusy} onClick={() => open(resume)}>
          {say("typing.resume")}
        </Button>
      )}
    </div>
  );
}

function Said({ desk }: { readonly desk: TypingDesk }) {
  const say = useToolText();
  const shape = useLayout();
  const { sent } = desk.typing;
  const number = sent && desk.rows[sent.at]?.number;
  const text = number === null ? "" : say("typing.writing", { number: number ?? "" });
  const done = desk.last === null ? "" : say("typing.written", { number: desk.last });
  return (
    <>
      <div className={shape.muted} role="status">
        {text || done}
      </div>
      {desk.blank.length > 0 && (
        <Note tone="warning">{say("typing.blankNote", { ballots: desk.blank.join(", ") })}</Note>
      )}
    </>
  );
}

function Desk({ layout, hasSound }: { readonly layout: EntryLayout; readonly hasSound: boolean }) {
  const desk = useTyping(layout);
  const say = useToolText();
  const shape = useLayout();
  const { at } = desk.typing.hand;
  const all = desk.rows.length;
  const row = desk.rows[at];
  return (
    <div className={shape.tight}>
      {row ? (
        <>
          <h3 className={shape.heading}>{say("typing.ballot", { number: row.number, at: at + 1, all })}</h3>
          <BallotInHand layout={layout} desk={desk} row={row} hasSound={hasSound} />
        </>
      ) : (
        <AllTyped all={all} />
      )}
      <Said desk={desk} />
      <Moves desk={desk} layout={layout} />
    </div>
  );
}

/** What a sheet was read as; `null` for a sheet on which nobody types ballots. */
interface Opened {
  readonly layout: EntryLayout | null;
}

async function openSheet(room: WorkbookRoom, sheet: string): Promise<Result<Opened>> {
  const read = await room.readSheets([sheet]);
  if (!read.ok) return read;
  const grid = read.value.get(sheet);
  if (!grid) return { ok: false, finding: finding("F105", { range: sheet }) };
  return { ok: true, value: { layout: entryLayout(grid) } };
}

interface ChosenProps {
  readonly sheet: string;
  readonly hasSound: boolean;
}

/** Reads the chosen sheet, and again when the clerk asks: typing goes on at the first ballot without anything. */
function Chosen({ sheet, hasSound }: ChosenProps) {
  const { room } = useServices();
  const say = useToolText();
  const [asked, setAsked] = useState(0);
  const [read, setRead] = useState<{ readonly result: Result<Opened>; readonly asked: number } | null>(null);
  useEffect(() => {
    let isWanted = true;
    whenAnswered(openSheet(room, sheet), (result) => {
      if (isWanted) setRead({ result, asked });
    });
    return () => {
      isWanted = false;
    };
  }, [room, sheet, asked]);
  if (read?.asked !== asked) return <Busy text={say("typing.reading")} />;
  const { result } = read;
  const layout = result.ok ? result.value.layout : null;
  return (
    <>
      {!result.ok && <FindingNote finding={result.finding} role="alert" />}
      {result.ok && layout === null && (
        <Note tone="warning" role="status">
          {say("typing.notEntry", { sheet })}
        </Note>
      )}
      {layout && <Desk key={asked} layout={layout} hasSound={hasSound} />}
      <div>
        <Button size="small" onClick={() => setAsked(asked + 1)}>
          {say("typing.again")}
        </Button>
      </div>
    </>
  );
}

/** Types ballots at one key a mark into an entry sheet. */
export function TypingTool() {
  const dispatch = useDispatch();
  const say = useToolText();
  const sheets = useSheets(0);
  const [chosen, setChosen] = useState("");
  const [hasSound, setSound] = useState(false);
  const ours = sheets.filter((name) => name.startsWith(WORDS.sheetNameAlone));
  const sheet = chosen || (ours.at(-1) ?? "");
  if (sheet === "") {
    const make = {
      label: say("typing.make"),
      onClick: () => dispatch({ type: "toolOpened", tool: "entrySheet" }),
    } as const;
    return <EmptyState title={say("typing.none")} text={say("typing.noneText")} action={make} />;
  }
  return (
    <>
      <div>{say("typing.intro")}</div>
      <ChoiceField
        label={say("typing.sheet")}
        value={sheet}
        options={sheets.map((name) => ({ value: name, text: name }))}
        onChoose={setChosen}
      />
      <Chosen key={sheet} sheet={sheet} hasSound={hasSound} />
      <Checkbox label={say("typing.sound")} checked={hasSound} onChange={() => setSound(!hasSound)} />
    </>
  );
}
