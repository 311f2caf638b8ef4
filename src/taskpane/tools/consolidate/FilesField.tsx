import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { useWords } from "../../hooks/useWords";
import { useLayout } from "../../ui/useLayout";
import { useToolText } from "../useToolText";
import type { Units } from "./useUnits";

interface FilesFieldProps {
  readonly units: Units;
  readonly regulation: string;
}

interface ProgressProps extends NonNullable<Units["progress"]> {
  readonly onStop: () => void;
}

function Progress({ done, all, units, onStop }: ProgressProps) {
  const { t } = useWords();
  const say = useToolText();
  const layout = useLayout();
  return (
    <div className={layout.tight}>
      <div role="status">{say("consolidate.reading", { done, all, units })}</div>
      <progress style={{ width: "100%" }} aria-label={say("consolidate.progress")} value={done} max={all} />
      <div className={layout.row}>
        <Button onClick={onStop}>{t("work.stop")}</Button>
      </div>
    </div>
  );
}

/** Chooses files, shows how far reading has come, and stops it. */
export function FilesField({ units, regulation }: FilesFieldProps) {
  const say = useToolText();
  const layout = useLayout();
  const input = useRef<HTMLInputElement>(null);
  const { progress, entries } = units;
  const choose = (list: FileList | null) => {
    units.add(Array.from(list ?? []), regulation);
    // The same files can be chosen again.
    if (input.current) input.current.value = "";
  };
  return (
    <div className={layout.tight}>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".xlsx,.xlsm,.xls"
        aria-label={say("consolidate.files")}
        onChange={(event) => choose(event.currentTarget.files)}
      />
      <div className={layout.row}>
        <Button
          appearance={entries.length === 0 ? "primary" : "secondary"}
          disabledFocusable={progress !== null}
          onClick={() => input.current?.click()}
        >
          {say(entries.length === 0 ? "consolidate.choose" : "consolidate.more")}
        </Button>
        {entries.length > 0 && progress === null && (
          <Button appearance="subtle" onClick={units.clear}>
            {say("consolidate.clear")}
          </Button>
        )}
      </div>
      {progress && <Progress {...progress} onStop={units.stop} />}
    </div>
  );
}
