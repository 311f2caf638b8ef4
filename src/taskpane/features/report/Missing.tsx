import type { ConferenceSetup } from "../../../core/setup/setup";
import { stepNumber } from "../../../session/store/steps";
import { useSelector } from "../../hooks/useSelector";
import { useDispatch } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { Note } from "../../ui/Note";
import { TextLink } from "../../ui/TextLink";
import { useLayout } from "../../ui/useLayout";

/** What every paper names. */
const ALWAYS = ["unit", "name", "date"] as const;
/** What the minutes name besides. */
const IN_MINUTES = ["start", "end", "place", "summoned", "present", "boardHead", "boardMembers"] as const;

type Field = (typeof ALWAYS)[number] | (typeof IN_MINUTES)[number];

const isLeft = (value: ConferenceSetup[Field]) => value === null || String(value).trim() === "";

/** What of the chosen forms will be dots, said before they are written. */
export function Missing() {
  const conference = useSelector((state) => state.setup.conference);
  const forms = useSelector((state) => state.choice.forms);
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  const asked: readonly Field[] = forms.includes("minutes") ? [...ALWAYS, ...IN_MINUTES] : ALWAYS;
  const left = asked.filter((field) => isLeft(conference[field]));
  if (forms.length === 0 || left.length === 0) return null;
  return (
    <Note tone="plain">
      {t("report.missing")}
      <div className={layout.row}>
        {left.map((field) => (
          <TextLink
            key={field}
            text={t(`conference.${field}`)}
            onGo={() => dispatch({ type: "stepEntered", step: stepNumber("conference"), field })}
          />
        ))}
      </div>
    </Note>
  );
}
