const SCRIPT = "taskpane.js";

/** The pane says so in its page as soon as its script runs. */
const isRunning = () => document.documentElement.dataset["pane"] === "running";

/** Fetches the script; `then` is called whether it came or not. */
function fetchScript(then: () => void): void {
  const script = document.createElement("script");
  script.src = SCRIPT;
  script.addEventListener("load", then);
  script.addEventListener("error", then);
  document.head.append(script);
}

const hideWords = () => document.getElementById("unloaded")?.toggleAttribute("hidden", isRunning());

/** Has the script of the pane fetched where it is not on the page, so that the pane can hear what it is told. */
export async function revivePane(): Promise<void> {
  if (isRunning()) return;
  await new Promise<void>(fetchScript);
  hideWords();
}

/**
 * Once the page is loaded: where the script of the pane is missing, the words that stand in the page for it are shown, and
 * their button and coming back to the pane fetch it.
 */
export function watchPane(): void {
  const words = document.getElementById("unloaded");
  if (isRunning() || !words) return;
  words.hidden = false;
  const revive = () => {
    if (!document.hidden && !isRunning()) fetchScript(hideWords);
  };
  words.querySelector("button")?.addEventListener("click", revive);
  document.addEventListener("visibilitychange", revive);
}
