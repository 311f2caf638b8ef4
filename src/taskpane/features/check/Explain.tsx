import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { Acceptance } from "../../../core/setup/acceptance";
import type { CountRecord } from "../../../core/record/record";
import { useSelector } from "../../hooks/useSelector";
import { useDispatch } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { ClerkField } from "../../ui/ClerkField";
import { sayMoment } from "../../ui/day";
import { TextField } from "../../ui/TextField";
import { useLayout } from "../../ui/useLayout";
import type { FindingGroup } from "./groupFindings";
import { minuteOf } from "../../ui/minute";

interface ExplainProps {
  readonly group: FindingGroup;
  readonly record: CountRecord;
}

/** What is said of a warning: a tick and a reason; it holds once both are there. */
interface Said {
  readonly isTicked: boolean;
  readonly reason: string;
}

const NOTHING: Said = { isTicked: false, reason: "" };

/** An explanation given for other data, and its reason to be taken again. */
function Withdrawn({
  given,
  onReason,
}: {
  readonly given: Acceptance;
  readonly onReason: (reason: string) => void;
}) {
  const { t } = useWords();
  const layout = useLayout();
  return (
    <div className={layout.tight}>
      <div className={layout.breakable}>{t("explain.withdrawn", { reason: given.reason })}</div>
      <div className={layout.row}>
        <Button size="small" onClick={() => onReason(given.reason)}>
          {t("explain.again")}
        </Button>
      </div>
    </div>
  );
}

function Given({ given }: { readonly given: Acceptance }) {
  const { t } = useWords();
  const layout = useLayout();
  const by = given.by === "" ? t("explain.nobody") : given.by;
  return <div className={layout.muted}>{t("explain.given", { by, at: sayMoment(given.at) })}</div>;
}

/** The tick and the reason by which a warning is explained; who, and when, go with them. */
export function Explain({ group, record }: ExplainProps) {
  const clerk = useSelector((state) => state.setup.clerk);
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  const [draft, setDraft] = useState(NOTHING);
  const [isNameless] = useState(clerk === "");
  const { code, subject: person } = group;
  const isMine = (item: Acceptance) => item.code === code && item.person === person;
  const accepted = record.accepted.find(isMine);
  const withdrawn = record.withdrawn.find(isMine);
  const shown: Said = accepted ? { isTicked: true, reason: accepted.reason } : draft;
  const say = (next: Said) => {
    if (next.isTicked && next.reason.trim() !== "") {
      const given = { code, person, reason: next.reason, by: clerk, at: minuteOf(new Date()) };
      dispatch({ type: "warningAccepted", acceptance: { ...given, data: record.data } });
      setDraft(NOTHING);
      return;
    }
    if (accepted) dispatch({ type: "acceptanceDropped", code, person });
    setDraft(next);
  };
  const isWaiting = shown.isTicked && !accepted;
  return (
    <div className={layout.tight}>
      {withdrawn && <Withdrawn given={withdrawn} onReason={(reason) => say({ ...shown, reason })} />}
      <Checkbox
        label={t("explain.tick")}
        checked={shown.isTicked}
        onChange={(_, { checked }) => say({ ...shown, isTicked: checked === true })}
      />
      <TextField
        label={t("explain.reason")}
        value={shown.reason}
        hint={accepted ? undefined : t("explain.hint")}
        fault={isWaiting ? t("explain.needed") : undefined}
        onText={(reason) => say({ ...shown, reason })}
      />
      {isNameless && shown.isTicked && <ClerkField />}
      {accepted && <Given given={accepted} />}
    </div>
  );
}
