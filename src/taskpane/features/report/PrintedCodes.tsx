import { useWords } from "../../hooks/useWords";
import { CopyButton } from "../../ui/CopyButton";
import { useLayout } from "../../ui/useLayout";

/** The codes printed on the papers of a report, one per kind of ballot, each with a button that copies it. */
export function PrintedCodes({ codes }: { readonly codes: readonly string[] }) {
  const { t } = useWords();
  const layout = useLayout();
  return codes.map((fingerprint, at) => (
    <div key={at} className={layout.tight}>
      <div className={layout.muted} style={{ overflowWrap: "anywhere" }}>
        {t("report.fingerprint", { fingerprint })}
      </div>
      <CopyButton
        text={fingerprint}
        label={t("report.copyCode")}
        of={fingerprint}
        done={t("report.codeCopied")}
      />
    </div>
  ));
}
