export function EntrySheetTool() {
  return null;
}
