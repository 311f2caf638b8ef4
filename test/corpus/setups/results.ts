import { changed, sheet, type Draft } from "../book";
import { counts, type CountsColumn } from "../layouts/counts";

import { type Put } from "../sheet";
import { TEN } from "./choices";
export const RESULT: readonly CountsColumn[] = [
  { head: "STT", what: "number" },
  { head: "Họ và tên", what: "name" },
];

export const result = (...puts: readonly Put[]): Draft =>
  changed(
    sheet("Kết quả", [
      counts(TEN, {
        at: "A2",
        columns: RESULT,
        percent: (share) => share.toFixed(2).replace(".", ","),
        collected: 10,
        figure: { label: "A9", text: "Thu về", value: "C9" },
      }),
    ]),
    ...puts,
  );
