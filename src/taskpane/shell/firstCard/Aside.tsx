import { Checkbox, mergeClasses } from "@fluentui/react-components";
import type { Finding } from "../../../core/finding/finding";
import { findingWords } from "../../../locales/findings";
import { useWords } from "../../hooks/useWords";
import { FindingNote } from "../../ui/FindingNote";
import { Fold } from "../../ui/Fold";
import { Why } from "../../ui/Why";
import { useLayout } from "../../ui/useLayout";

/** What looks like ballots and is not counted: the clerk says so of each. */
export const blocking = (aside: readonly Finding[]) => aside.filter(({ severity }) => severity === "F");

interface AsideProps {
  readonly aside: readonly Finding[];
  /** Sheets of which the clerk said that they are not counted. */
  readonly waived: readonly string[];
  readonly onWaive: (sheets: readonly string[]) => void;
}

/** The sheets that are left aside, each with its reason. */
export function Aside({ aside, waived, onWaive }: AsideProps) {
  const { locale, t } = useWords();
  const layout = useLayout();
  const others = aside.filter(({ severity }) => severity !== "F");
  const toggle = (sheet: string) =>
    onWaive(waived.includes(sheet) ? waived.filter((name) => name !== sheet) : [...waived, sheet]);
  return (
    <>
      {blocking(aside).map((finding) => {
        const sheet = finding.sheet ?? "";
        return (
          <div key={sheet} className={layout.tight}>
            <FindingNote finding={finding} role="status" />
            <Checkbox
              label={t("first.notBallots", { sheet })}
              checked={waived.includes(sheet)}
              onChange={() => toggle(sheet)}
            />
          </div>
        );
      })}
      {others.length > 0 && (
        <Fold summary={t("first.aside", { count: others.length })}>
          <ul className={mergeClasses(layout.plainList, layout.tight)}>
            {others.map((finding) => (
              <li key={finding.sheet}>
                {t("first.asideOne", {
                  sheet: finding.sheet ?? "",
                  title: findingWords(finding, locale).title,
                })}
                <Why sheet={finding.sheet ?? ""} marks={null} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
