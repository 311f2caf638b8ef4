/** What the host said, short: its code and message where it gave them. */
export function reasonOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return String(error);
  const code = "code" in error ? String(error.code) : "";
  const message = "message" in error ? String(error.message) : "";
  return [code, message].filter((part) => part !== "").join(": ");
}
