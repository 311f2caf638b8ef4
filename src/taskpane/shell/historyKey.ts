const TYPING = "input, textarea, select, [contenteditable]";
/** Inputs without a text of their own: Ctrl+Z means nothing to them. */
const NOT_TYPING = "[type=checkbox], [type=radio], [type=button]";

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(TYPING) && !target.matches(NOT_TYPING);
}

/**
 * What a key asks of the pane's history; in a text field the keys belong to the field.
 *
 * @returns `null` for every other key
 */
export function historyKey(event: KeyboardEvent): "undone" | "redone" | null {
  const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
  if (!(ctrlKey || metaKey) || altKey || isTyping(target)) return null;
  const letter = key.toLowerCase();
  if (letter === "z") return shiftKey ? "redone" : "undone";
  return letter === "y" && !shiftKey ? "redone" : null;
}
