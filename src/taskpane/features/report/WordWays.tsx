import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Result } from "../../../core/finding/finding";
import type { PaneKey } from "../../../locales/pane";
import type { Written } from "../../../report/documents";
import { useSelector } from "../../hooks/useSelector";
import { useWords } from "../../hooks/useWords";
import { canSaveFiles } from "./saveFile";
import { copyForms, saveWord, wordSheets, type WordWish } from "./wordFiles";

interface WordWaysProps {
  readonly written: Written;
  readonly isBusy: boolean;
  readonly ask: <T>(act: () => Promise<Result<T>>, then: (value: T) => void) => void;
}

/** What is said of the Word file before it is asked for. */
export const wordHint = (): PaneKey => (canSaveFiles() ? "report.wordHint" : "report.wordMac");

/** Files for a word processor; where a page can save none, the same text on the clipboard. */
export function WordWays({ written, isBusy, ask }: WordWaysProps) {
  const unit = useSelector((state) => state.setup.conference.unit);
  const { t } = useWords();
  const [said, setSaid] = useState("");
  const hasFiles = canSaveFiles();
  const [signed, whole] = [wordSheets(written, "signed"), wordSheets(written, "whole")];
  const wish = (wanted: WordWish) =>
    hasFiles
      ? ask(
          () => saveWord(written, unit, wanted),
          (file) => setSaid(t("report.wordDone", { file })),
        )
      : ask(
          () => copyForms(written, wanted),
          () => setSaid(t("report.copied")),
        );
  return (
    <>
      {signed.length > 0 && (
        <Button disabledFocusable={isBusy} onClick={() => wish("signed")}>
          {t(hasFiles ? "report.word" : "report.copy")}
        </Button>
      )}
      {whole.length > signed.length && (
        <Button disabledFocusable={isBusy} onClick={() => wish("whole")}>
          {t(hasFiles ? "report.wordWhole" : "report.copyWhole")}
        </Button>
      )}
      {said !== "" && <span role="status">{said}</span>}
    </>
  );
}
