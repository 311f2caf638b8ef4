import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Result } from "../../../core/finding/finding";
import type { Written } from "../../../report/documents";
import { useSelector } from "../../hooks/useSelector";
import { useServices } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { canSaveFiles } from "./saveFile";
import { saveSeparate } from "./wordFiles";

interface SeparateWaysProps {
  readonly written: Written;
  readonly isBusy: boolean;
  /** Whether Excel refused to open another workbook. */
  readonly isRefused: boolean;
  readonly ask: <T>(act: () => Promise<Result<T>>, then: (value: T) => void) => void;
}

/** A workbook that is opened beside; where Excel refuses that, the same as a file. */
export function SeparateWays({ written, isBusy, isRefused, ask }: SeparateWaysProps) {
  const unit = useSelector((state) => state.setup.conference.unit);
  const { room } = useServices();
  const { t } = useWords();
  const [file, setFile] = useState("");
  const { sheets, plans } = written;
  const open = () =>
    ask(
      () => room.separate(sheets, plans),
      () => setFile(""),
    );
  const save = () =>
    ask(
      () => room.separated(sheets, plans),
      (bytes) => setFile(saveSeparate(written, unit, bytes)),
    );
  return (
    <>
      <Button disabledFocusable={isBusy} onClick={open}>
        {t("report.separate")}
      </Button>
      {isRefused && canSaveFiles() && (
        <Button disabledFocusable={isBusy} onClick={save}>
          {t("report.separateFile")}
        </Button>
      )}
      {file !== "" && <span role="status">{t("report.wordDone", { file })}</span>}
    </>
  );
}
