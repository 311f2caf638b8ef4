import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { finding, type Finding } from "../../core/finding/finding";
import { useServices } from "../hooks/useServices";
import { useWords } from "../hooks/useWords";
import { FindingNote } from "./FindingNote";

interface GoToCellProps {
  readonly sheet: string;
  readonly address: string;
  /** Shown on the button; the address itself unless told. */
  readonly text?: string;
}

/** A button that shows a cell to the clerk. */
export function GoToCell({ sheet, address, text = address }: GoToCellProps) {
  const { room } = useServices();
  const { t } = useWords();
  const [refusal, setRefusal] = useState<Finding | null>(null);
  const go = () => {
    room.select(sheet, address).then(
      (result) => setRefusal(result.ok ? null : result.finding),
      (error: unknown) => setRefusal(finding("F505", { reason: String(error) })),
    );
  };
  return (
    <>
      <Button size="small" aria-label={t("check.goTo", { cell: `${sheet}!${address}` })} onClick={go}>
        {text}
      </Button>
      {refusal && <FindingNote finding={refusal} role="alert" />}
    </>
  );
}
