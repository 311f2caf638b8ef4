import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Evidence, EvidenceCode } from "../../core/recognise/evidence/evidence";
import type { Why as Reasons } from "../../core/recognise/whyOf";
import type { Area } from "../../core/sheet/area";
import type { PaneKey } from "../../locales/pane";
import { whenAnswered } from "../../workbook/attempt";
import { useServices } from "../hooks/useServices";
import { useWords } from "../hooks/useWords";
import { Busy } from "./Busy";
import { Fold } from "./Fold";
import { useLayout } from "./useLayout";

interface WhyProps {
  readonly sheet: string;
  /** What was taken for marks; `null` for a sheet that is left aside. */
  readonly marks: Area | null;
}

const wordOf = (code: EvidenceCode): PaneKey => `why.${code}`;

function Said({ title, evidence }: { readonly title: PaneKey; readonly evidence: readonly Evidence[] }) {
  const { t } = useWords();
  const layout = useLayout();
  if (evidence.length === 0) return null;
  return (
    <>
      <div className={layout.strong}>{t(title)}</div>
      <ul className={mergeClasses(layout.plainList, layout.tight)}>
        {evidence.map(({ code }) => (
          <li key={code}>{t(wordOf(code))}</li>
        ))}
      </ul>
    </>
  );
}

function Asked({ sheet, marks }: WhyProps) {
  const { counter } = useServices();
  const [found, setFound] = useState<{ readonly why: Reasons | null } | null>(null);
  const { t } = useWords();
  const layout = useLayout();
  useEffect(() => {
    let isWanted = true;
    whenAnswered(counter.ask("why", { sheet, marks }), (answer) => {
      if (isWanted) setFound({ why: answer.ok ? answer.value : null });
    });
    return () => {
      isWanted = false;
    };
  }, [counter, sheet, marks]);
  if (found === null) return <Busy text={t("data.reading")} />;
  const { why } = found;
  if (why === null) return <div>{t("why.nothing")}</div>;
  return (
    <div className={layout.tight}>
      <div>{t("why.range", { range: `${sheet}!${why.address}` })}</div>
      <Said title="why.for" evidence={why.evidence.filter(({ weight }) => weight > 0)} />
      <Said title="why.against" evidence={why.evidence.filter(({ weight }) => weight <= 0)} />
    </div>
  );
}

/** Why a sheet was taken for ballots, or left aside; asked when it is opened. */
export function Why(props: WhyProps) {
  const { t } = useWords();
  return (
    <Fold summary={t("why.title")} label={t("why.titleOf", { sheet: props.sheet })}>
      <Asked {...props} />
    </Fold>
  );
}
