/** A finding of the add-in, as far as the command words it. */
export interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly sheet: string;
  readonly address: string;
  readonly message: string;
}

/** What the add-in answers to a job. */
export interface Answer {
  readonly record: Readonly<Record<string, unknown>>;
  readonly refused: boolean;
  readonly unusable: string | undefined;
  readonly findings: readonly Finding[];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

function findingOf(value: unknown): Finding {
  const finding = isRecord(value) ? value : {};
  return {
    code: text(finding["code"]),
    severity: text(finding["severity"]),
    sheet: text(finding["sheet"]),
    address: text(finding["address"]),
    message: text(finding["message"]),
  };
}

const orUndefined = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** Reads the add-in's answer, which comes from another realm; an Error when it is none. */
export function readAnswer(value: unknown): Answer {
  const copy: unknown = JSON.parse(JSON.stringify({ answer: value }));
  const answer = isRecord(copy) ? copy["answer"] : undefined;
  const record = isRecord(answer) ? answer["record"] : undefined;
  if (!isRecord(answer) || !isRecord(record)) throw new Error("The add-in gave no record.");
  const findings = record["findings"];
  return {
    record,
    refused: answer["refused"] === true,
    unusable: orUndefined(answer["unusable"]),
    findings: Array.isArray(findings) ? findings.map(findingOf) : [],
  };
}

/** "F131 Phiếu!D17 …": one line for the error stream. */
export function findingLine({ code, sheet, address, message }: Finding): string {
  const place = [sheet, address].filter((part) => part !== "").join("!");
  const line = [code, place, message].filter((part) => part !== "").join(" ");
  // A name of a sheet may hold a line end: what follows would stand there as a finding of its own.
  return line.replaceAll(/\s+/g, " ");
}
