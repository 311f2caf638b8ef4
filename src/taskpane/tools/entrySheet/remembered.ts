import { ENTRY_CODES, type EntryCodes } from "../../../report/forms/entrySheet";

const KEY = "tinnhiem.entryCodes";

/** Some hosts forbid storage to a frame; then the choice lasts as long as the tool. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** The codes chosen the last time on this machine. */
export function rememberedCodes(): EntryCodes {
  const kept = storage()?.getItem(KEY);
  return ENTRY_CODES.find((codes) => codes === kept) ?? ENTRY_CODES[0];
}

export function rememberCodes(codes: EntryCodes): void {
  storage()?.setItem(KEY, codes);
}
