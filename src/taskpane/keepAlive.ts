/** The words for a page without a pane: they stand in the page, since nothing may be fetched. */
const WORDS = "unloaded";

/** In the language of the page; the other stays hidden. */
function showWords(isShown: boolean): void {
  const words = document.getElementById(WORDS);
  if (!words) return;
  words.hidden = !isShown;
  const { lang } = document.documentElement;
  words.querySelectorAll<HTMLElement>("[lang]").forEach((part) => (part.hidden = part.lang !== lang));
}

/**
 * Opens the pane, and says so where it cannot be opened or dies: an error that no part of it caught takes all of it away.
 * It is opened again when the clerk asks for it, with the button beside the words or one of the ribbon, or comes back to
 * the pane. The page itself stays, with the cell functions and the commands that run in it, so nothing has to be fetched
 * that is there.
 *
 * @param open - opens it, and calls what it is given when it died
 */
export function keepAlive(open: (onDead: () => void) => Promise<void>): void {
  let isDead = false;
  const say = (is: boolean) => {
    isDead = is;
    showWords(is);
  };
  const live = () => {
    // Until it is told otherwise; the words stay until there is something else to see.
    isDead = false;
    open(() => say(true)).then(
      () => say(isDead),
      () => say(true),
    );
  };
  const revive = () => {
    if (isDead) live();
  };
  // The ribbon finds here that the script of the pane runs.
  document.documentElement.dataset["pane"] = "running";
  document.getElementById(WORDS)?.querySelector("button")?.addEventListener("click", revive);
  window.addEventListener("tinnhiem:show", revive);
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) revive();
  });
  live();
}
