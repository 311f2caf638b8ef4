const TONES = new Set(["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]);
/** Syllables that end in a stop carry one of these two. */
const STOP_TONES = new Set(["\u0301", "\u0323"]);

const ONSETS = /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?/;
const CODA = /(?:ch|ng|nh|[cmnpt])$/;
const STOPS = new Set(["c", "ch", "p", "t"]);

/** Vowels that end a syllable, and the place among them where the tone is written. */
const OPEN = new Map<string, readonly number[]>([
  ...["a", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"].map((vowel) => [vowel, [0]] as const),
  ..."ai ao au ay âu ây eo êu iu oi ôi ơi ui ưi ưu ia ua ưa"
    .split(" ")
    .map((vowels) => [vowels, [0]] as const),
  // "hoà" and "hòa", "thuý" and "thúy" are both written.
  ...["oa", "oe", "uy"].map((vowels) => [vowels, [0, 1]] as const),
  ..."uê uơ iêu yêu uôi ươi ươu uây oai oay oeo uyu uya".split(" ").map((vowels) => [vowels, [1]] as const),
]);

/** Vowels before a coda, and the codas; the tone stands on the last vowel. */
const CLOSED = new Map(
  Object.entries({
    a: "c ch m n ng nh p t",
    ă: "c m n ng p t",
    â: "c m n ng p t",
    e: "c m n ng p t",
    ê: "ch m n nh p t",
    i: "ch m n nh p t",
    o: "c m n ng p t",
    ô: "c m n ng p t",
    ơ: "m n p t",
    u: "c m n ng p t",
    ư: "c m n ng t",
    y: "ch m n nh p t",
    iê: "c m n ng p t",
    yê: "c m n ng p t",
    uô: "c m n ng p t",
    ươ: "c m n ng p t",
    oa: "c ch m n ng nh p t",
    oă: "c m n ng t",
    oe: "m n t",
    uâ: "n ng t",
    uê: "ch n nh",
    uy: "ch n nh p t",
    uyê: "n t",
  }).map(([vowels, codas]) => [vowels, new Set(codas.split(" "))] as const),
);

interface Syllable {
  readonly letters: string;
  readonly tone: string | null;
  /** Index of the letter under the tone. */
  readonly toneAt: number;
}

function take(word: string): Syllable | null {
  let letters = "";
  let tone: string | null = null;
  let toneAt = -1;
  for (const character of word.toLowerCase().normalize("NFD")) {
    if (!TONES.has(character)) letters += character;
    else if (tone !== null) return null;
    else {
      tone = character;
      toneAt = letters.normalize("NFC").length - 1;
    }
  }
  return { letters: letters.normalize("NFC"), tone, toneAt };
}

function isRime(rime: string, tone: string | null, toneAt: number): boolean {
  const [coda] = CODA.exec(rime) ?? [];
  if (coda === undefined) {
    const places = OPEN.get(rime);
    return places !== undefined && (tone === null || places.includes(toneAt));
  }
  const vowels = rime.slice(0, -coda.length);
  const isKnown = CLOSED.get(vowels)?.has(coda) === true;
  const isOnLast = tone === null || toneAt === vowels.length - 1;
  return isKnown && isOnLast && (!STOPS.has(coda) || STOP_TONES.has(String(tone)));
}

/**
 * Whether a word can be written Vietnamese: one syllable with its tone in its place.
 *
 * @example isSyllable("Nguyễn") // true
 * @example isSyllable("Vaên") // false: VNI seen as Unicode
 * @example isSyllable("Leõ") // false: the tone of "eo" stands on the e
 */
export function isSyllable(word: string): boolean {
  const syllable = take(word);
  if (!syllable) return false;
  const { letters, tone, toneAt } = syllable;
  const longest = letters.length - letters.replace(ONSETS, "").length;
  // "gì" and "giêng" begin with g and go on with i: both cuts are tried.
  const cuts = new Set([longest, longest - 1, 0]);
  return [...cuts].some((cut) => cut >= 0 && isRimeAfter(letters, cut, tone, toneAt));
}

function isRimeAfter(letters: string, cut: number, tone: string | null, toneAt: number): boolean {
  const isOnset = letters.slice(0, cut).replace(ONSETS, "") === "";
  return isOnset && isRime(letters.slice(cut), tone, toneAt - cut);
}
