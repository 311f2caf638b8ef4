import type { CountSetup, KindSetup } from "./setup";

/**
 * A set-up whose sheet was given another name: it names the same cells as before.
 *
 * @example renamedSheet(setup, "Phiếu", "Phiếu 2026").kinds[0]?.sheet // "Phiếu 2026"
 */
export function renamedSheet(setup: CountSetup, from: string, to: string): CountSetup {
  const nameOf = <T extends string | null>(sheet: T) => (sheet === from ? to : sheet);
  const kindOf = (kind: KindSetup) => ({ ...kind, sheet: nameOf(kind.sheet), second: nameOf(kind.second) });
  const sources = Object.entries(setup.sources).map(([field, where]) => [
    field,
    { ...where, sheet: nameOf(where.sheet) },
  ]);
  return {
    ...setup,
    kinds: setup.kinds.map(kindOf),
    sources: Object.fromEntries(sources) as CountSetup["sources"],
  };
}
