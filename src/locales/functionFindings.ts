import type { Finding } from "../core/finding/finding";
import { fill } from "./locale";
import { sayFacts, type Names } from "./sayFinding";
import vi from "./vi/findings.json";
import points from "./vi/points.json";
import words from "./vi/words.json";

/** What it is and what it means. What to do stands in the reference: cells are small, and so is this script. */
interface Words {
  readonly title: string;
  readonly meaning: string;
}

/** A language as far as cell functions speak it. */
export interface Speech {
  readonly sentences: Readonly<Partial<Record<string, Words>>>;
  readonly names: Names;
}

/** The words that those sentences use; each is named, as each sentence is. */
const NAMES: Names = {
  ...points,
  members: words.members,
  summoned: words.summoned,
  present: words.present,
  absent: words.absent,
  presentAtVote: words.presentAtVote,
  issued: words.issued,
  collected: words.collected,
  low: words.low,
  confidence: words.confidence,
  high: words.high,
  base: words.base,
  boxes: words.boxes,
  "codes C/T/K": words["codes C/T/K"],
  "codes TNC/TN/TNT": words["codes TNC/TN/TNT"],
  "codes Cao/Tín nhiệm/Thấp": words["codes Cao/Tín nhiệm/Thấp"],
  "codes 1/2/3": words["codes 1/2/3"],
  "codes C/TN/T": words["codes C/TN/T"],
  valid: words.valid,
  invalid: words.invalid,
};

/** Each sentence is named, so that the script holds only those that a cell function can say. */
export const VIETNAMESE: Speech = {
  names: NAMES,
  sentences: {
    F101: { title: vi.F101.title, meaning: vi.F101.meaning },
    F103: { title: vi.F103.title, meaning: vi.F103.meaning },
    F104: { title: vi.F104.title, meaning: vi.F104.meaning },
    F201: { title: vi.F201.title, meaning: vi.F201.meaning },
    F203: { title: vi.F203.title, meaning: vi.F203.meaning },
    F204: { title: vi.F204.title, meaning: vi.F204.meaning },
    F205: { title: vi.F205.title, meaning: vi.F205.meaning },
    F206: { title: vi.F206.title, meaning: vi.F206.meaning },
    F207: { title: vi.F207.title, meaning: vi.F207.meaning },
    F208: { title: vi.F208.title, meaning: vi.F208.meaning },
    F209: { title: vi.F209.title, meaning: vi.F209.meaning },
    F212: { title: vi.F212.title, meaning: vi.F212.meaning },
    W231: { title: vi.W231.title, meaning: vi.W231.meaning },
    F232: { title: vi.F232.title, meaning: vi.F232.meaning },
    W233: { title: vi.W233.title, meaning: vi.W233.meaning },
    W234: { title: vi.W234.title, meaning: vi.W234.meaning },
    F235: { title: vi.F235.title, meaning: vi.F235.meaning },
    F236: { title: vi.F236.title, meaning: vi.F236.meaning },
    F237: { title: vi.F237.title, meaning: vi.F237.meaning },
    W238: { title: vi.W238.title, meaning: vi.W238.meaning },
    F251: { title: vi.F251.title, meaning: vi.F251.meaning },
    F252: { title: vi.F252.title, meaning: vi.F252.meaning },
    F301: { title: vi.F301.title, meaning: vi.F301.meaning },
    F401: { title: vi.F401.title, meaning: vi.F401.meaning },
    F404: { title: vi.F404.title, meaning: vi.F404.meaning },
    F405: { title: vi.F405.title, meaning: vi.F405.meaning },
    F406: { title: vi.F406.title, meaning: vi.F406.meaning },
    F407: { title: vi.F407.title, meaning: vi.F407.meaning },
    F408: { title: vi.F408.title, meaning: vi.F408.meaning },
    F420: { title: vi.F420.title, meaning: vi.F420.meaning },
    N417: { title: vi.N417.title, meaning: vi.N417.meaning },
    N419: { title: vi.N419.title, meaning: vi.N419.meaning },
    N613: { title: vi.N613.title, meaning: vi.N613.meaning },
    F701: { title: vi.F701.title, meaning: vi.F701.meaning },
    F702: { title: vi.F702.title, meaning: vi.F702.meaning },
    F703: { title: vi.F703.title, meaning: vi.F703.meaning },
    F704: { title: vi.F704.title, meaning: vi.F704.meaning },
    F705: { title: vi.F705.title, meaning: vi.F705.meaning },
    F706: { title: vi.F706.title, meaning: vi.F706.meaning },
    F707: { title: vi.F707.title, meaning: vi.F707.meaning },
    F708: { title: vi.F708.title, meaning: vi.F708.meaning },
    F709: { title: vi.F709.title, meaning: vi.F709.meaning },
    F710: { title: vi.F710.title, meaning: vi.F710.meaning },
    F711: { title: vi.F711.title, meaning: vi.F711.meaning },
  },
};

/** Of a text that somebody typed a cell says no more than 200 letters. */
const quoted = (text: string | number) => `${text}`.replace(/^(.{200}).+/su, "$1…");

/** A finding as a cell function says it, with its code: what it is, what it means. */
export function shortSentence(finding: Finding, { sentences, names }: Speech): string {
  const said = sentences[finding.code];
  return said ? fill(`${said.title}. ${said.meaning}`, sayFacts(finding, names), quoted) : finding.code;
}

/** What a finding means, as a note in a result. */
export function meaningOf(finding: Finding): string {
  return fill(VIETNAMESE.sentences[finding.code]?.meaning ?? "", sayFacts(finding, NAMES));
}
