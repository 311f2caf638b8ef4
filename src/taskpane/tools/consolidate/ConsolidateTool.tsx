import { useMemo, useState, type RefObject } from "react";
import {
  consolidated,
  MANAGING_LEVELS,
  NO_CHOICES,
  type Choices,
  type Consolidated,
} from "../../../core/rollup/consolidated";
import { REGULATIONS } from "../../../core/regulation";
import { useSelector } from "../../hooks/useSelector";
import { ChoiceField } from "../../ui/ChoiceField";
import { FindingNote } from "../../ui/FindingNote";
import { Note } from "../../ui/Note";
import { useSeenAfter } from "../../ui/useSeenAfter";
import { useToolText } from "../useToolText";
import { Broken } from "./Broken";
import { FilesField } from "./FilesField";
import { Groups } from "./Groups";
import { HandlingFields } from "./HandlingFields";
import { Names } from "./Names";
import { TwoPlaces } from "./TwoPlaces";
import { useUnits, type Units } from "./useUnits";
import { WriteAnnex } from "./WriteAnnex";

interface ConsolidatedProps {
  readonly units: Units;
  readonly seen: RefObject<HTMLDivElement | null>;
}

/** What concerns the whole; people and names are asked about on their own. */
const ASKED = ["F637", "W638"];

function Whole({ all, unread }: { readonly all: Consolidated; readonly unread: number }) {
  const say = useToolText();
  const people = all.rows.reduce((sum, { total }) => sum + total, 0);
  return (
    <>
      <Note tone={all.left.length === 0 ? "good" : "warning"} role="status">
        {say("consolidate.done", { units: all.units, left: all.left.length, people })}
        {unread > 0 && <div>{say("consolidate.unread", { count: unread })}</div>}
      </Note>
      {all.findings
        .filter(({ code }) => !ASKED.includes(code))
        .map((found, at) => (
          <FindingNote key={at} finding={found} />
        ))}
    </>
  );
}

/** What was read, what the clerk decides about it, and the sheets made of it. */
function Consolidated({ units, seen }: ConsolidatedProps) {
  const saved = useSelector((state) => state.setup.handling);
  const unit = useSelector((state) => state.setup.conference.unit);
  const say = useToolText();
  const [choices, setChoices] = useState<Choices>(NO_CHOICES);
  const [handling, setHandling] = useState(saved);
  const { entries, named, unread } = units;
  const all = useMemo(() => consolidated(entries, named, choices), [entries, named, choices]);
  const change = (part: Partial<Choices>) => setChoices({ ...choices, ...part });
  const levels = ["all", ...MANAGING_LEVELS] as const;
  return (
    <>
      <div ref={seen} tabIndex={-1} style={{ outline: "none" }}>
        <Whole all={all} unread={unread} />
      </div>
      <Broken entries={entries} />
      <Names entries={entries} names={choices.units} onName={(names) => change({ units: names })} />
      <Groups
        entries={entries}
        names={choices.units}
        groups={choices.groups}
        onChoose={(groups) => change({ groups })}
      />
      <ChoiceField
        label={say("consolidate.level")}
        value={choices.level}
        options={levels.map((level) => ({ value: level, text: say(`consolidate.level.${level}`) }))}
        onChoose={(value) => change({ level: levels.find((level) => level === value) ?? "all" })}
      />
      <TwoPlaces
        named={named}
        confirmed={choices.confirmed}
        onConfirm={(confirmed) => change({ confirmed })}
      />
      <HandlingFields handling={handling} onChange={setHandling} />
      <WriteAnnex content={{ unit: unit, all, level: choices.level, handling }} />
    </>
  );
}

/** Consolidates the workbooks of many units into Phụ lục I. */
export function ConsolidateTool() {
  const ofConference = useSelector((state) => state.setup.regulation);
  const say = useToolText();
  const units = useUnits();
  const seen = useSeenAfter(units.progress !== null);
  const [regulation, setRegulation] = useState(ofConference);
  return (
    <>
      <div>{say("consolidate.intro")}</div>
      <ChoiceField
        label={say("consolidate.regulation")}
        hint={say("consolidate.regulationHint")}
        value={regulation}
        options={REGULATIONS.map(({ id, name }) => ({ value: id, text: name }))}
        onChoose={setRegulation}
      />
      <FilesField units={units} regulation={regulation} />
      {units.progress === null && units.entries.length > 0 && <Consolidated units={units} seen={seen} />}
      {units.progress === null && units.entries.length === 0 && units.unread > 0 && (
        <Note tone="plain" role="status">
          {say("consolidate.unread", { count: units.unread })}
        </Note>
      )}
    </>
  );
}
