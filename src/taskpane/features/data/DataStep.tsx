import { Button } from "@fluentui/react-components";
import { wordFor } from "../../../locales/findings";
import { usePane } from "../../hooks/context";
import { Note } from "../../ui/Note";
import { useLayout } from "../../ui/useLayout";
import { KindCard } from "./KindCard";
import { PickButtons } from "./PickButtons";

function Filled() {
  const { state, locale, t } = usePane();
  if (state.filled.length === 0) return null;
  const fields = state.filled.map((field) => wordFor(field, locale)).join(", ");
  return (
    <Note tone="good" role="status">
      {t("data.filled", { fields })}
    </Note>
  );
}

function Removed() {
  const { state, dispatch, t } = usePane();
  const layout = useLayout();
  if (!state.removed) return null;
  const { at, kind } = state.removed;
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
  const { dispatch, t } = usePane();
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
  const { state, dispatch, t } = usePane();
  const layout = useLayout();
  const { kinds } = state.setup;
  const isNew = kinds.length === 0 || state.isAddingKind;
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
