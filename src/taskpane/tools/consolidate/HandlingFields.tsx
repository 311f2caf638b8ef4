import { useState } from "react";
import type { Handling } from "../../../core/setup/handling";
import { PART_TWO } from "../../../report/forms/annex1.words";
import { useWords } from "../../hooks/useWords";
import { parseCount } from "../../../session/store/drafts";
import { Fold } from "../../ui/Fold";
import { TextField } from "../../ui/TextField";
import { useLayout } from "../../ui/useLayout";
import { useToolText } from "../useToolText";

interface HandlingFieldsProps {
  readonly handling: Handling;
  readonly onChange: (handling: Handling) => void;
}

const FIELDS = Object.keys(PART_TWO) as (keyof Handling)[];

/** The numbers of part II, which only the clerk knows. A blank stays dots on the form. */
export function HandlingFields({ handling, onChange }: HandlingFieldsProps) {
  const { t } = useWords();
  const say = useToolText();
  const layout = useLayout();
  const [drafts, setDrafts] = useState<Partial<Record<keyof Handling, string>>>({});
  const type = (field: keyof Handling, text: string) => {
    setDrafts({ ...drafts, [field]: text });
    const { value, draft } = parseCount(text);
    if (draft === null) onChange({ ...handling, [field]: value });
  };
  return (
    <Fold summary={say("consolidate.handling")}>
      <div className={layout.tight}>
        {FIELDS.map((field) => {
          const text = drafts[field] ?? String(handling[field] ?? "");
          const fault = parseCount(text).draft === null ? undefined : t("field.notCount");
          return (
            <TextField
              key={field}
              label={PART_TWO[field]}
              value={text}
              onText={(typed) => type(field, typed)}
              fault={fault}
            />
          );
        })}
      </div>
    </Fold>
  );
}
