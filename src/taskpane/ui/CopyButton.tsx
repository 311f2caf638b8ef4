import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useWords } from "../hooks/useWords";
import { useLayout } from "./useLayout";

interface CopyButtonProps {
  /** What is copied. */
  readonly text: string;
  readonly label: string;
  /** Tells this button from others with the same label. */
  readonly of: string;
  /** Said once the text is on the clipboard. */
  readonly done: string;
}

/** Copies a text, and says once that it is on the clipboard, or that the browser refused. */
export function CopyButton({ text, label, of, done }: CopyButtonProps) {
  const { t } = useWords();
  const layout = useLayout();
  const [said, setSaid] = useState("");
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setSaid(done),
      () => setSaid(t("results.notCopied")),
    );
  };
  return (
    <div className={layout.row}>
      <Button size="small" aria-label={`${label}: ${of}`} onClick={copy}>
        {label}
      </Button>
      <span role="status">{said}</span>
    </div>
  );
}
