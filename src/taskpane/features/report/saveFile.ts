/** How long the address of a file is kept for whoever fetches it. */
const KEPT = 60_000;

/** Where a page can save no file: nothing happens then, and nothing says so. */
const WITHOUT_FILES: readonly string[] = ["Mac", "iOS"];

/** Whether a page can save files in this Excel. */
export function canSaveFiles(): boolean {
  return typeof Office === "undefined" || !WITHOUT_FILES.includes(String(Office.context.platform));
}

/** Offers a file for saving, as a page does. Nothing leaves the machine. */
export function offerFile(name: string, bytes: Uint8Array, type: string): void {
  const copy = new Uint8Array(bytes);
  const address = URL.createObjectURL(new Blob([copy], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
