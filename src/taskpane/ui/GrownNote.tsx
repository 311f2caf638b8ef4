import { areaAddress } from "../../core/sheet/address";
import { Button } from "@fluentui/react-components";
import type { KindSetup } from "../../core/setup/setup";
import { useSelector } from "../hooks/useSelector";
import { useDispatch } from "../hooks/useServices";
import { useWords } from "../hooks/useWords";
import { useDescription } from "../hooks/useDescription";
import { Note } from "./Note";
import { useLayout } from "./useLayout";

interface GrownNoteProps {
  readonly at: number;
  readonly kind: KindSetup;
}

/** Says that ballots were added under the range in use, which would otherwise be left out unseen. */
export function GrownNote({ at, kind }: GrownNoteProps) {
  const step = useSelector((state) => state.step);
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  const { source } = kind;
  const area = useDescription(kind)?.grown ?? null;
  if (area === null || source === null) return null;
  const found = areaAddress(area);
  const use = () => {
    dispatch({ type: "kindChanged", at, fields: { source: { ...source, marks: area } } });
    dispatch({ type: "stepEntered", step: step });
  };
  return (
    <Note tone="warning" role="status">
      <div className={layout.tight}>
        {t("data.grown", { found: `${kind.sheet}!${found}`, used: areaAddress(source.marks) })}
        <div className={layout.row}>
          <Button size="small" onClick={use}>
            {t("data.useGrown", { found })}
          </Button>
        </div>
      </div>
    </Note>
  );
}
