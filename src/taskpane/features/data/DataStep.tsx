import { Button } from "@fluentui/react-components";
import { wordFor } from "../../../locales/findings";
import { useSelector } from "../../hooks/useSelector";
import { useDispatch } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { Note } from "../../ui/Note";
import { useLayout } from "../../ui/useLayout";
import { KindCard } from "./KindCard";
import { PickButtons } from "./PickButtons";

function Filled() {
  const filled = useSelector((state) => state.filled);
  const { locale, t } = useWords();
  if (filled.length === 0) return null;
  const fields = filled.map((field) => wordFor(field, locale)).join(", ");
  return (
    <Note tone="good" role="status">
      {t("data.filled", { fields })}
    </Note>
  );
}

function Removed() {
  const removed = useSelector((state) => state.removed);
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  if (!removed) return null;
  const { at, kind } = removed;
  const label = kind.label === "" ? t("data.kind", { number: at + 1 }) : kind.label;
  return (
    <Note tone="plain" role="status">
      <div className={layout.row}>
        {t("data.removed", { label })}
        <Button size="small" onClick={() => dispatch({ type: "kindRestored" })}>
          {t("data.restore")}
        </Button>
      </div>
    </Note>
  );
}

function NewKind({ at }: { readonly at: number }) {
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  return (
    <section className={layout.card} aria-label={t("data.kind", { number: at + 1 })}>
      <div>{t("data.intro")}</div>
      <PickButtons at={at} isPrimary />
      {at > 0 && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => dispatch({ type: "addingKind", isAdding: false })}
        >
          {t("data.cancelAdd")}
        </Button>
      )}
    </section>
  );
}

/** Step 2: where the ballots stand, and what was recognised there. */
export function DataStep() {
  const kinds = useSelector((state) => state.setup.kinds);
  const isAddingKind = useSelector((state) => state.isAddingKind);
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  const isNew = kinds.length === 0 || isAddingKind;
  return (
    <div className={layout.column}>
      <Filled />
      <Removed />
      {kinds.map((kind, at) => (
        <KindCard key={at} at={at} kind={kind} />
      ))}
      {isNew ? (
        <NewKind at={kinds.length} />
      ) : (
        <div className={layout.row}>
          <Button appearance="subtle" onClick={() => dispatch({ type: "addingKind", isAdding: true })}>
            {t("data.add")}
          </Button>
        </div>
      )}
    </div>
  );
}
