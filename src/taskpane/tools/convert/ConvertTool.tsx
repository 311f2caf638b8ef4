export function ConvertTool() {
  return null;
}
