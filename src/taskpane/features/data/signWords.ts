import { CODE_SETS, type CodeSetId } from "../../../core/ballot/codes";
import { isWorded } from "../../../core/ballot/worded";
import type { PaneText } from "../../../locales/pane";
import { signsOf } from "../../../session/describe/describeKind";

/** Whether signs are whole words of the workbook's own: they are kept without tones, and repeating them says nothing. */
export const areOwnWords = (codes: CodeSetId): boolean => !CODE_SETS.has(codes) && isWorded(codes);

/** What the signs of a set mean, in words. */
export const signWords = (t: PaneText, codes: CodeSetId): string =>
  areOwnWords(codes) ? t("data.signsWorded") : t("data.signs", signsOf(codes));
