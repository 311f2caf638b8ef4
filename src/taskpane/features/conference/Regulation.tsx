import { Button } from "@fluentui/react-components";
import { REGULATIONS } from "../../../core/regulation";
import type { Regulation as RegulationData } from "../../../core/regulation/regulation";
import type { PaneText } from "../../../locales/pane";
import { useRegulation } from "../../hooks/useRegulation";
import { useSelector } from "../../hooks/useSelector";
import { useDispatch } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { ChoiceField, type Option } from "../../ui/ChoiceField";
import { sayDay } from "../../ui/day";
import { Note } from "../../ui/Note";
import { SourceStatus } from "../../ui/SourceStatus";
import { useLayout } from "../../ui/useLayout";

const OWN = "own";

const SHIPPED: readonly Option[] = REGULATIONS.map(({ id, name, effective }) => ({
  value: id,
  text: `${name} (${effective.from.slice(0, 4)})`,
}));

function Source({ regulation }: { readonly regulation: RegulationData }) {
  const { t } = useWords();
  const layout = useLayout();
  const from = sayDay(regulation.effective.from);
  const { to } = regulation.effective;
  const inForce = to === null ? t("source.from", { from }) : t("source.fromTo", { from, to: sayDay(to) });
  return (
    <>
      <div className={layout.muted}>{inForce}</div>
      <SourceStatus {...regulation} />
    </>
  );
}

function Dropped() {
  const removedCustom = useSelector((state) => state.removedCustom);
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  if (!removedCustom) return null;
  return (
    <Note tone="plain" role="status">
      <div className={layout.row}>
        {t("custom.dropped")}
        <Button size="small" onClick={() => dispatch({ type: "customRestored" })}>
          {t("data.restore")}
        </Button>
      </div>
    </Note>
  );
}

/** A copy in which nothing was changed yet has the name of its original, so it is told apart. */
function ownName({ name }: RegulationData, isFaulty: boolean, t: PaneText): string {
  if (isFaulty) return t("conference.ownFaulty");
  return REGULATIONS.some((shipped) => shipped.name === name)
    ? t("conference.ownRegulation", { name })
    : name;
}

/** The regulation in force, what its percentages are taken of, and how far its text was checked. */
export function Regulation() {
  const id = useSelector((state) => state.setup.regulation);
  const custom = useSelector((state) => state.setup.custom);
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  const { regulation, findings } = useRegulation();
  const isFaulty = findings.length > 0;
  const own: readonly Option[] =
    custom === null ? [] : [{ value: OWN, text: ownName(regulation, isFaulty, t) }];
  const strange: readonly Option[] = custom === null && isFaulty ? [{ value: id, text: id }] : [];
  const known = isFaulty ? id : regulation.id;
  return (
    <div className={layout.tight}>
      <ChoiceField
        label={t("conference.regulation")}
        hint={isFaulty ? undefined : t(`base.${regulation.base}`)}
        value={custom === null ? known : OWN}
        options={[...own, ...strange, ...SHIPPED]}
        onChoose={(chosen) => dispatch({ type: "regulationChosen", id: chosen })}
      />
      <Source regulation={regulation} />
      <Dropped />
    </div>
  );
}
