export function EntriesTool() {
  return null;
}
