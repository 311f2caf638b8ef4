export interface HeaderRule {
  readonly path: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly why: string;
}
export function policyOf(html: string): string;
export function headersFor(rules: readonly HeaderRule[], path: string): Readonly<Record<string, string>>;
export function rulesIn(text: string): readonly HeaderRule[];
