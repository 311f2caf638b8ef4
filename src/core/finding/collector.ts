import { finding, type Finding, type FindingCode, type FindingFacts } from "./finding";

/** Above this many of one code, the cells stand together in one finding. */
const MOST_PER_CODE = 200;

interface Entry {
  readonly addresses: string[];
  readonly findings: Finding[];
  cells: number;
}

/**
 * Gathers findings cell by cell. Past 200 of one code only the number of cells goes on growing, so that a
 * range full of one fault costs no memory and is said once.
 */
export class FindingCollector {
  private readonly entries = new Map<FindingCode, Entry>();

  constructor(private readonly sheet: string) {}

  add<C extends FindingCode>(code: C, address: string, facts: () => FindingFacts[C]): void {
    const entry = this.entryOf(code);
    entry.cells += 1;
    if (entry.addresses.length >= MOST_PER_CODE) return;
    entry.addresses.push(address);
    entry.findings.push(finding(code, facts(), { sheet: this.sheet, address }));
  }

  list(): readonly Finding[] {
    return [...this.entries.values()].flatMap((entry) => {
      const [first] = entry.findings;
      if (!first || entry.cells <= MOST_PER_CODE) return entry.findings;
      return [{ ...first, address: entry.addresses.join(","), cells: entry.cells }];
    });
  }

  private entryOf(code: FindingCode): Entry {
    const known = this.entries.get(code);
    if (known) return known;
    const entry: Entry = { addresses: [], findings: [], cells: 0 };
    this.entries.set(code, entry);
    return entry;
  }
}
