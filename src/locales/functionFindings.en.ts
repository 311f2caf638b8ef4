import en from "./en/findings.json";
import points from "./en/points.json";
import words from "./en/words.json";
import type { Speech } from "./functionFindings";
import type { Names } from "./sayFinding";

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

/** Errors only: lists of findings are results, and results are Vietnamese in every language. */
export const ENGLISH: Speech = {
  names: NAMES,
  sentences: {
    F101: { title: en.F101.title, meaning: en.F101.meaning },
    F103: { title: en.F103.title, meaning: en.F103.meaning },
    F104: { title: en.F104.title, meaning: en.F104.meaning },
    F201: { title: en.F201.title, meaning: en.F201.meaning },
    F205: { title: en.F205.title, meaning: en.F205.meaning },
    F206: { title: en.F206.title, meaning: en.F206.meaning },
    F207: { title: en.F207.title, meaning: en.F207.meaning },
    F208: { title: en.F208.title, meaning: en.F208.meaning },
    F209: { title: en.F209.title, meaning: en.F209.meaning },
    F236: { title: en.F236.title, meaning: en.F236.meaning },
    F252: { title: en.F252.title, meaning: en.F252.meaning },
    F301: { title: en.F301.title, meaning: en.F301.meaning },
    F404: { title: en.F404.title, meaning: en.F404.meaning },
    F405: { title: en.F405.title, meaning: en.F405.meaning },
    F406: { title: en.F406.title, meaning: en.F406.meaning },
    F407: { title: en.F407.title, meaning: en.F407.meaning },
    F408: { title: en.F408.title, meaning: en.F408.meaning },
    F420: { title: en.F420.title, meaning: en.F420.meaning },
    F701: { title: en.F701.title, meaning: en.F701.meaning },
    F702: { title: en.F702.title, meaning: en.F702.meaning },
    F703: { title: en.F703.title, meaning: en.F703.meaning },
    F704: { title: en.F704.title, meaning: en.F704.meaning },
    F705: { title: en.F705.title, meaning: en.F705.meaning },
    F706: { title: en.F706.title, meaning: en.F706.meaning },
    F707: { title: en.F707.title, meaning: en.F707.meaning },
    F708: { title: en.F708.title, meaning: en.F708.meaning },
    F709: { title: en.F709.title, meaning: en.F709.meaning },
    F710: { title: en.F710.title, meaning: en.F710.meaning },
    F711: { title: en.F711.title, meaning: en.F711.meaning },
  },
};
