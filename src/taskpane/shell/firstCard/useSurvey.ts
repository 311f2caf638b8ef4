import { useEffect, useState } from "react";
import type { Finding, Result } from "../../../core/finding/finding";
import type { Session } from "../../../session/session";
import type { Survey } from "../../../session/survey/survey";
import type { SheetSize } from "../../../workbook/api";
import { whenAnswered } from "../../../workbook/attempt";
import { useSelector } from "../../hooks/useSelector";
import { useServices } from "../../hooks/useServices";

/** Larger sheets are looked at once the clerk asks for it, or says where the marks are. */
const MOST_CELLS = 200_000;
/** While the clerk goes on typing, the sheets are looked at again so long after the last edit. */
const PAUSE = 300;

/** What was found on the sheets. */
export interface Looked extends Survey {
  readonly visible: readonly string[];
  /** Sheets that are too large to be looked at unasked, and were not asked for. */
  readonly large: readonly string[];
}

export type Looking =
  | { readonly status: "busy" }
  | { readonly status: "refused"; readonly finding: Finding }
  | { readonly status: "done"; readonly looked: Looked };

type Services = Pick<Session, "room" | "counter">;

/** What the clerk says of the sheets: which are counted, and which large ones are looked at. */
interface Wishes {
  readonly chosen: readonly string[] | null;
  readonly asked: readonly string[];
}

/** Looks at every visible sheet that is not too large, and at those that were asked for. */
async function look({ room, counter }: Services, { chosen, asked }: Wishes): Promise<Result<Looked>> {
  const sizes = await room.sheetSizes();
  if (!sizes.ok) return sizes;
  const isLarge = ({ name, cells }: SheetSize) => cells > MOST_CELLS && !asked.includes(name);
  const large = sizes.value.filter(isLarge).map(({ name }) => name);
  const visible = sizes.value.filter((size) => !isLarge(size)).map(({ name }) => name);
  const read = await counter.read(room, visible);
  if (!read.ok) return read;
  const survey = await counter.ask("survey", { visible, chosen });
  return survey.ok ? { ok: true, value: { ...survey.value, visible, large } } : survey;
}

const lookingOf = (result: Result<Looked>): Looking =>
  result.ok ? { status: "done", looked: result.value } : { status: "refused", finding: result.finding };

/** What stands on the sheets of the workbook, looked at anew after edits and on demand; and choosing which of it is counted. */
export function useSurvey() {
  const { room, counter } = useServices();
  const heard = useSelector((state) => state.edits.heard);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [asked, setAsked] = useState<readonly string[]>([]);
  const [looking, setLooking] = useState<Looking>({ status: "busy" });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const again = () => {
      // The ribbon starts the pane without showing it: nobody waits for an answer, and every reading costs the report.
      if (document.hidden) return;
      whenAnswered(look({ room, counter }, { chosen, asked }), (result) => {
        if (isWanted) setLooking(lookingOf(result));
      });
    };
    const timer = setTimeout(again, heard === 0 ? 0 : PAUSE);
    document.addEventListener("visibilitychange", again);
    return () => {
      isWanted = false;
      document.removeEventListener("visibilitychange", again);
      clearTimeout(timer);
    };
  }, [room, counter, heard, chosen, asked, tries]);
  const lookLarge = (sheet: string) => {
    setLooking({ status: "busy" });
    setAsked([...asked, sheet]);
  };
  return { looking, choose: setChosen, lookLarge, retry: () => setTries(tries + 1) };
}
