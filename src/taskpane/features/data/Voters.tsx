import { PLACES } from "../../../core/people/sameName";
import type { KindSetup } from "../../../core/setup/setup";
import { REGULATIONS } from "../../../core/regulation";
import { useDispatch } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { ChoiceField } from "../../ui/ChoiceField";
import { PLACE_NAMES } from "../../ui/placeWords";
import { QuorumNote } from "../../ui/QuorumNote";
import { SourceStatus } from "../../ui/SourceStatus";
import { useLayout } from "../../ui/useLayout";
import { KindNumberField } from "./KindNumberField";
import { VoterBodies } from "./VoterBodies";
import { useKindRegulation, type KindPart } from "./kindPart";

function PlaceField({ at, kind }: Pick<KindPart, "at" | "kind">) {
  const dispatch = useDispatch();
  const { t } = useWords();
  const choose = (value: string) => {
    const place = PLACES.find((known) => known === value) ?? "";
    dispatch({ type: "kindChanged", at, fields: { place } });
  };
  return (
    <ChoiceField
      label={t("voters.place")}
      value={kind.place}
      options={[
        { value: "", text: t("voters.placeNone") },
        ...PLACES.map((place) => ({ value: place, text: t(PLACE_NAMES[place]) })),
      ]}
      onChoose={choose}
    />
  );
}

function OwnRegulation({ at, kind }: Pick<KindPart, "at" | "kind">) {
  const dispatch = useDispatch();
  const { t } = useWords();
  const { name, base } = useKindRegulation(kind);
  const change = (fields: Partial<KindSetup>) => dispatch({ type: "kindChanged", at, fields });
  return (
    <ChoiceField
      label={t("voters.regulation")}
      value={kind.regulation}
      hint={kind.regulation === "" ? name : t(`base.${base}`)}
      options={[
        { value: "", text: t("voters.sameRegulation") },
        ...REGULATIONS.map((known) => ({ value: known.id, text: known.name })),
      ]}
      onChoose={(regulation) => change({ regulation })}
    />
  );
}

/** Mailed ballots, and voters, place and regulation where they are this kind's own. */
export function Voters({ at, kind }: KindPart) {
  const { t } = useWords();
  const layout = useLayout();
  const regulation = useKindRegulation(kind);
  const own = { at, kind };
  return (
    <div className={layout.column}>
      <div className={layout.pair}>
        <KindNumberField {...own} field="mailed" label={t("voters.mailed")} />
        <KindNumberField {...own} field="late" label={t("voters.late")} hint={t("voters.lateHint")} />
      </div>
      <VoterBodies {...own} />
      <PlaceField {...own} />
      <OwnRegulation {...own} />
      {kind.regulation !== "" && <SourceStatus {...regulation} />}
      <div>{t("voters.own")}</div>
      <KindNumberField {...own} field="members" label={t("conference.members")} />
      <div className={layout.pair}>
        <KindNumberField {...own} field="summoned" label={t("conference.summoned")} />
        <KindNumberField {...own} field="present" label={t("conference.present")} />
      </div>
      <QuorumNote summoned={kind.summoned} present={kind.present} regulation={regulation} />
    </div>
  );
}
