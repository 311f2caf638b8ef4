import { Checkbox } from "@fluentui/react-components";
import type { CountRecord } from "../../../core/record/record";
import { isAgreed, openReadings, readingsOf } from "../../../report/readings";
import { useSelector } from "../../hooks/useSelector";
import { useDispatch } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { sayMoment } from "../../ui/day";
import { FindingNote } from "../../ui/FindingNote";
import { minuteOf } from "../../ui/minute";
import { useLayout } from "../../ui/useLayout";

/**
 * The readings that the minutes name, with one tick that says the board agreed on them. Without it the minutes say how
 * each was handled, and no decision that nobody took.
 */
export function Readings({ record }: { readonly record: CountRecord }) {
  const forms = useSelector((state) => state.choice.forms);
  const agreed = useSelector((state) => state.choice.agreed);
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  const readings = readingsOf(record);
  if (!forms.includes("minutes") || readings.length === 0) return null;
  const isWhole = readings.every(({ key }) => isAgreed({ agreed }, key));
  const choose = (isTicked: boolean) => {
    const now = { readings: readings.map(({ key }) => key), at: minuteOf(new Date()) };
    dispatch({ type: "choiceChanged", fields: { agreed: isTicked ? now : null } });
  };
  return (
    <section className={layout.tight} aria-label={t("report.readings")}>
      <div className={layout.strong}>{t("report.readings")}</div>
      <ul>
        {readings.map(({ key, regulation, text }) => (
          <li key={key}>
            {text} ({regulation})
          </li>
        ))}
      </ul>
      <Checkbox
        label={t("report.agreed")}
        checked={isWhole}
        onChange={(_, { checked }) => choose(checked === true)}
      />
      {isWhole && agreed && (
        <div className={layout.muted}>{t("report.agreedAt", { at: sayMoment(agreed.at) })}</div>
      )}
      {openReadings(record, { agreed, forms }).map((found) => (
        <FindingNote key={found.code} finding={found} role="status" />
      ))}
    </section>
  );
}
