import type { CountRecord, KindResult } from "../core/record/record";
import { finding, type Finding } from "../core/finding/finding";
import { BALLOT_FAULTS } from "../core/regulation/faults";
import type { BallotFault } from "../core/regulation/regulation";
import { hasBallots } from "../core/setup/source";
import { sayFault, WORDS } from "./forms/minutes.words";
import type { ReportChoice } from "./options";

/** How something was counted of which the text says nothing definite. */
export interface Reading {
  /** By which it is known again once the board agreed on it. */
  readonly key: string;
  readonly regulation: string;
  /** In the words of the minutes, without its ground. */
  readonly text: string;
}

/** Key of the reading of a fault under the rules of a kind of ballot. */
export const readingKey = (
  { regulation, faults }: Pick<KindResult, "regulation" | "faults">,
  fault: BallotFault,
) => `${regulation} ${fault} ${faults[fault].scope}`;

/** Key of the reading by which papers that the board did not issue are counted as collected. */
export const foreignKey = ({ regulation }: Pick<KindResult, "regulation">) =>
  `${regulation} notIssued collected`;

function ofKind(kind: KindResult): readonly Reading[] {
  if (!hasBallots(kind.source)) return [];
  const { faults, regulationName: regulation } = kind;
  const read = BALLOT_FAULTS.filter((fault) => faults[fault].ground === "reading");
  const foreign = { key: foreignKey(kind), regulation, text: WORDS.foreign };
  return [
    ...read.map((fault) => ({
      key: readingKey(kind, fault),
      regulation,
      text: sayFault(fault, faults[fault].scope),
    })),
    ...(kind.voided.notIssued > 0 ? [foreign] : []),
  ];
}

/** The readings that a record was counted by, each once. */
export function readingsOf({ kinds }: Pick<CountRecord, "kinds">): readonly Reading[] {
  return [...new Map(kinds.flatMap(ofKind).map((reading) => [reading.key, reading])).values()];
}

/** Whether the board agreed on a reading. */
export const isAgreed = ({ agreed }: Pick<ReportChoice, "agreed">, key: string): boolean =>
  agreed?.readings.includes(key) ?? false;

/** What is said before minutes are written whose readings the board did not agree on. */
export function openReadings(
  record: Pick<CountRecord, "kinds">,
  choice: Pick<ReportChoice, "agreed" | "forms">,
): readonly Finding[] {
  if (!choice.forms.includes("minutes")) return [];
  const open = readingsOf(record).filter(({ key }) => !isAgreed(choice, key));
  return open.length === 0 ? [] : [finding("N480", { readings: open.length })];
}
