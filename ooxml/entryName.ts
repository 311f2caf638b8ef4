const CONTROL = /\p{Cc}/u;
/** At the end of a step of a path, where Windows leaves them away. */
const TAIL = new Set([".", " "]);

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function beforeControl(name: string): string {
  const at = name.search(CONTROL);
  return at < 0 ? name : name.slice(0, at);
}

function withoutTail(step: string): string {
  let end = step.length;
  while (end > 0 && TAIL.has(step[end - 1] ?? "")) end -= 1;
  return step.slice(0, end);
}

/**
 * By what two names of a zip may be taken for one: some programs walk up at "..", resolve "%31", go by capitals or
 * end a name at a control character, others do not.
 *
 * @example nameKey("xl/./Sheet%31.xml") // "xl/sheet1.xml"
 */
export function nameKey(name: string): string {
  const path: string[] = [];
  for (const step of beforeControl(decoded(name)).replaceAll("\\", "/").split("/")) {
    const own = withoutTail(step);
    if (step === "..") path.pop();
    else if (own !== "") path.push(own);
  }
  return path.join("/").toLowerCase();
}
