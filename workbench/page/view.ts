import type { RibbonButton } from "./ribbon";
import { WORDS } from "./words";

/** The elements of the page. */
export interface View {
  readonly frame: HTMLIFrameElement;
  readonly status: HTMLElement;
  readonly fileName: HTMLElement;
  readonly onOpen: (open: (file: File) => void) => void;
  readonly onSave: (save: () => void) => void;
  readonly showSamples: (names: readonly string[], open: (name: string) => void) => void;
  readonly showRibbon: (buttons: readonly RibbonButton[], run: (button: RibbonButton) => void) => void;
  readonly showPane: (visible: boolean) => void;
}

function element<E extends HTMLElement>(id: string, type: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`page.html has no ${id}`);
  return found;
}

function setText(id: string, text: string): void {
  element(id, HTMLElement).textContent = text;
}

function ribbonButton(button: RibbonButton, run: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  const icon = document.createElement("img");
  icon.src = `addin${button.icon}`;
  icon.alt = "";
  made.type = "button";
  made.className = "ribbon-button";
  made.title = button.tip;
  made.dataset["control"] = button.id;
  made.append(icon, button.label);
  made.addEventListener("click", run);
  return made;
}

const sampleOption = (name: string): HTMLOptionElement => new Option(name.replace(/\.xlsx$/, ""), name);

/** Finds the page's elements and puts the words on them. */
export function makeView(place: string = WORDS.place): View {
  document.title = `${WORDS.product} · ${place}`;
  setText("product", WORDS.product);
  setText("place", place);
  setText("save", WORDS.save);
  setText("open-label", WORDS.open);
  const picker = element("open", HTMLInputElement);
  const samples = element("samples", HTMLSelectElement);
  const frame = element("pane", HTMLIFrameElement);
  frame.title = WORDS.pane;
  samples.ariaLabel = WORDS.samples;
  element("grid", HTMLElement).ariaLabel = WORDS.grid;
  return {
    frame,
    status: element("status", HTMLElement),
    fileName: element("file-name", HTMLElement),
    onOpen: (open) => {
      picker.addEventListener("change", () => {
        const [file] = picker.files ?? [];
        // The same file may be chosen twice.
        picker.value = "";
        if (file) open(file);
      });
    },
    onSave: (save) => element("save", HTMLButtonElement).addEventListener("click", save),
    showSamples: (names, open) => {
      const prompt = new Option(WORDS.chooseSample, "");
      prompt.disabled = true;
      samples.replaceChildren(prompt, ...names.map(sampleOption));
      samples.value = "";
      samples.hidden = names.length === 0;
      samples.addEventListener("change", () => {
        open(samples.value);
        samples.value = "";
      });
    },
    showRibbon: (buttons, run) => {
      element("ribbon", HTMLElement).replaceChildren(
        ...buttons.map((button) => ribbonButton(button, () => run(button))),
      );
    },
    showPane: (visible) => document.body.classList.toggle("pane-hidden", !visible),
  };
}
