import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/sheets-data-validation-ui/lib/index.css";
import "@univerjs/sheets-filter-ui/lib/index.css";
import "@univerjs/sheets-sort-ui/lib/index.css";
import "../page/page.css";
import "./web.css";
import { readPageFile } from "../page/files";
import { startPage, type Workbench } from "../page/workbench";
import { removeCopy } from "./copies";
import { canPick, Disk, hearLaunches, pickFile } from "./files";
import { keepsCopies, leftCopies, Recovery, wipe } from "./recovery";
import { WEB_WORDS } from "./words";

function element<E extends HTMLElement>(id: string, type: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`index.html has no ${id}`);
  return found;
}

const disk = new Disk();

async function openHandle(workbench: Workbench, handle: FileSystemFileHandle): Promise<void> {
  await workbench.open(handle.name, async () => {
    const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
    return disk.know(await readPageFile(handle.name, bytes), handle);
  });
}

function offerPicker(workbench: Workbench): void {
  if (!canPick()) return;
  element("open", HTMLInputElement).addEventListener("click", (event) => {
    event.preventDefault();
    void pickFile().then((handle) => handle && openHandle(workbench, handle));
  });
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  made.addEventListener("click", act);
  return made;
}

/** Offers what a window left that was closed with unsaved work. */
async function offerCopies(workbench: Workbench, recovery: () => Recovery): Promise<void> {
  const bar = element("recovery", HTMLElement);
  for (const { id, name, at, bytes } of await leftCopies()) {
    const line = document.createElement("p");
    const forget = (): void => {
      line.remove();
      void removeCopy(id);
    };
    const reopen = async (): Promise<void> => {
      await workbench.open(name, () => readPageFile(name, bytes));
      // It is unsaved still, and is this window's from here on.
      recovery().changed();
      forget();
    };
    line.append(
      WEB_WORDS.found(name, new Date(at)),
      button(WEB_WORDS.reopen, () => void reopen()),
      button(WEB_WORDS.forget, forget),
    );
    bar.append(line);
  }
}

function showSwitches(recovery: Recovery): void {
  const check = element("keeps-copy", HTMLInputElement);
  check.checked = keepsCopies();
  check.addEventListener("change", () => void recovery.switch(check.checked));
  element("keeps-copy-label", HTMLElement).textContent = WEB_WORDS.keepsCopy;
  const clear = element("wipe", HTMLButtonElement);
  clear.textContent = WEB_WORDS.wipe;
  clear.addEventListener("click", () => {
    void wipe().then(() => {
      element("recovery", HTMLElement).replaceChildren();
      element("status", HTMLElement).textContent = WEB_WORDS.wiped;
    });
  });
}

async function start() {
  const made: { recovery?: Recovery } = {};
  const { workbench, automation } = await startPage({
    place: WEB_WORDS.place,
    startsEmpty: true,
    keep: async (file, bytes) => {
      const changes = made.recovery?.changes ?? 0;
      const how = await disk.keep(file, bytes);
      await made.recovery?.kept(how, changes);
      return how;
    },
    changed: () => made.recovery?.changed(),
    opened: () => void made.recovery?.opened(),
  });
  const mark = element("unsaved", HTMLElement);
  const recovery = new Recovery({
    file: () => workbench.file,
    bytes: () => workbench.bytes(),
    show: (isUnsaved) => {
      mark.textContent = isUnsaved ? WEB_WORDS.unsaved : "";
    },
  });
  made.recovery = recovery;
  offerPicker(workbench);
  hearLaunches((handle) => void openHandle(workbench, handle));
  showSwitches(recovery);
  await offerCopies(workbench, () => recovery);
  return automation;
}

const started = start();
Reflect.set(window, "workbench", { ready: started.then(({ ready }) => ready) });
void started.then((automation) => Reflect.set(window, "workbench", automation));
void navigator.serviceWorker.register("sw.js");
