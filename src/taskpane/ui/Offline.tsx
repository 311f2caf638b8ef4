import { Button } from "@fluentui/react-components";
import { useWords } from "../hooks/useWords";

/** A part of the pane that could not be fetched, and asking for it once more. */
export function Offline({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useWords();
  return (
    <div role="alert">
      <p>{t("app.offline")}</p>
      <Button onClick={onRetry}>{t("app.again")}</Button>
    </div>
  );
}
