/** A button of the add-in in Excel's ribbon, as the manifest states it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Path of the icon in the built add-in. */
  readonly icon: string;
  /** The handler to run; without one the button shows the pane. */
  readonly command: string | undefined;
}

export interface Ribbon {
  readonly tab: string;
  readonly buttons: readonly RibbonButton[];
}

function children(element: Element, name: string): Element[] {
  return [...element.children].filter((child) => child.localName === name);
}

function child(element: Element | undefined, name: string): Element | undefined {
  return element && children(element, name)[0];
}

const resourceId = (element: Element | undefined): string => element?.getAttribute("resid") ?? "";

// The manifest names its words and addresses by id.
function resources(manifest: Document): ReadonlyMap<string, string> {
  return new Map(
    ["Image", "Url", "String"]
      .flatMap((name) => [...manifest.getElementsByTagNameNS("*", name)])
      .map((element) => [element.getAttribute("id") ?? "", element.getAttribute("DefaultValue") ?? ""]),
  );
}

function iconPath(control: Element, words: ReadonlyMap<string, string>): string {
  const images = [...(child(control, "Icon")?.children ?? [])];
  const image = images.find((element) => element.getAttribute("size") === "32") ?? images[0];
  const url = words.get(resourceId(image)) ?? "";
  return url === "" ? "" : new URL(url).pathname;
}

function buttonOf(control: Element, words: ReadonlyMap<string, string>): RibbonButton {
  const word = (element: Element | undefined): string => words.get(resourceId(element)) ?? "";
  return {
    id: control.getAttribute("id") ?? "",
    label: word(child(control, "Label")),
    tip: word(child(child(control, "Supertip"), "Description")),
    icon: iconPath(control, words),
    command: child(child(control, "Action"), "FunctionName")?.textContent.trim(),
  };
}

/** Reads the tab and the buttons of the add-in from its manifest. */
export function readRibbon(manifest: Document): Ribbon {
  const words = resources(manifest);
  const tab = manifest.getElementsByTagNameNS("*", "CustomTab")[0];
  const controls = [...(tab?.getElementsByTagNameNS("*", "Control") ?? [])];
  return {
    tab: words.get(resourceId(child(tab, "Label"))) ?? "",
    buttons: controls.map((control) => buttonOf(control, words)),
  };
}
