import { LifecycleService, LifecycleStages } from "@univerjs/core";
import { ILayoutService } from "@univerjs/preset-sheets-core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import { BROWSER_WORDS, registerBrowser } from "../engine/browser";
import { type Engine, startEngine } from "../engine/engine";
import { type Host, makeHost } from "../host/host";
import { stateOf } from "../host/state";
import { HOST_NAME } from "../seam/contract";
import { clearLeftovers } from "../seam/officeHooks";
import { saveXlsx } from "../xlsx/index";
import { type Automation, makeAutomation } from "./automation";
import {
  download,
  firstSample,
  listSamples,
  newFile,
  type PageFile,
  readPageFile,
  readSample,
  reasonOf,
} from "./files";
import { functionOptions, helpTyping } from "./functions";
import { prepareGrid } from "./grid";
import { byDownload, type PageOptions } from "./options";
import { readRibbon, type RibbonButton } from "./ribbon";
import { makeStatus, type Status } from "./status";
import { makeView, type View } from "./view";
import { WORDS } from "./words";

const ADDIN_PAGE = "addin/taskpane.html";
const NO_FILE = "none";

async function fileAtStart(query: URLSearchParams, samples: readonly string[]): Promise<PageFile> {
  const name = query.get("sample") ?? firstSample(samples);
  return name === undefined || name === NO_FILE ? newFile() : readSample(name);
}

/** The page while it runs: one grid, one file, one add-in. */
export class Workbench {
  readonly #status: Status;
  #loading = true;

  private constructor(
    private readonly view: View,
    private readonly engine: Engine,
    readonly host: Host,
    public file: PageFile,
    private readonly options: PageOptions,
  ) {
    this.#status = makeStatus(
      view.status,
      () => this.host,
      () => this.#loading,
    );
  }

  static async start(
    view: View,
    query: URLSearchParams,
    samples: readonly string[],
    options: PageOptions,
  ): Promise<Workbench> {
    const first = options.startsEmpty ? Promise.resolve(newFile()) : fileAtStart(query, samples);
    const [file, functions] = await Promise.all([first, functionOptions(query)]);
    const engine = startEngine(registerBrowser("grid"), BROWSER_WORDS);
    // The page shows one workbook: another is handed to the clerk as a file.
    const openBeside = (made: Uint8Array): void => {
      download(WORDS.besideName, made);
      view.status.textContent = WORDS.saved(WORDS.besideName);
    };
    let refresh = (): void => undefined;
    const host = makeHost(engine, file.opened, {
      beside: () => refresh(),
      ...(functions && { functions }),
      ...(options.changed && { changed: options.changed }),
      setPane: view.showPane,
      openWindow: (address) => void window.open(address, "_blank", "popup"),
      openBeside,
    });
    helpTyping(engine, functions);
    const workbench = new Workbench(view, engine, host, file, options);
    refresh = prepareGrid(engine, () => host.live(), workbench.#status.say);
    workbench.#begin(functions !== undefined);
    return workbench;
  }

  async open(name: string, read: () => Promise<PageFile>): Promise<void> {
    this.#status.say(WORDS.opening(name));
    try {
      const file = await read();
      await this.engine.calc.idle();
      this.host.open(file.opened);
      this.file = file;
      this.#showFile();
      this.options.opened?.(file);
      this.#loadAddin();
    } catch (error) {
      this.#status.say(WORDS.cannotOpen(name, reasonOf(error)));
    }
  }

  async bytes(): Promise<Uint8Array> {
    await this.host.idle();
    return saveXlsx(this.file.original, stateOf(this.host.live()));
  }

  async save(): Promise<void> {
    this.#status.say(WORDS.saving);
    try {
      const { keep = byDownload } = this.options;
      const kept = await keep(this.file, await this.bytes());
      if (kept === "cancelled") this.#status.refresh();
      else this.#status.say(WORDS.saved(this.file.name));
      this.#showFile();
    } catch (error) {
      this.#status.say(WORDS.cannotSave(reasonOf(error)));
    }
  }

  /** Resolves when the grid is on the screen. */
  get drawn(): Promise<void> {
    return this.engine.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  }

  focusGrid(): void {
    this.engine.injector.get(ILayoutService).focus();
  }

  async press(button: RibbonButton): Promise<void> {
    if (button.command === undefined) {
      this.view.showPane(true);
      return;
    }
    try {
      await this.host.frames.current()?.command(button.command, button.id);
    } catch {
      this.#status.say(WORDS.commandFailed(button.label));
    }
  }

  #begin(hasAddin: boolean): void {
    Reflect.set(window, HOST_NAME, this.host.seam);
    const selections = this.engine.injector.get(SheetsSelectionsService);
    selections.selectionMoveEnd$.subscribe(() => this.#status.refresh());
    selections.selectionSet$.subscribe(() => this.#status.refresh());
    this.engine.calc.onRunEnd(() => queueMicrotask(() => this.#status.refresh()));
    this.#showFile();
    if (hasAddin) this.#loadAddin();
    else this.#status.say(WORDS.noAddin);
  }

  #showFile(): void {
    this.view.fileName.textContent = this.file.name;
  }

  // A new workbook is a new session for the add-in, as in Excel.
  #loadAddin(): void {
    this.#loading = true;
    this.#status.refresh();
    this.host.frames.forget();
    this.view.frame.src = ADDIN_PAGE;
    void this.host.frames.whenReady().then(() => {
      this.#loading = false;
      this.#status.refresh();
    });
  }
}

async function showRibbon(view: View, press: (button: RibbonButton) => void): Promise<void> {
  const response = await fetch("manifest.xml");
  if (!response.ok) return;
  const manifest = new DOMParser().parseFromString(await response.text(), "application/xml");
  view.showRibbon(readRibbon(manifest).buttons, press);
}

/** Starts the page; returns it with what tests use. */
export async function startPage(
  options: PageOptions = {},
): Promise<{ readonly workbench: Workbench; readonly automation: Automation }> {
  clearLeftovers(window);
  const view = makeView(options.place);
  view.status.textContent = WORDS.starting;
  const samples = await listSamples();
  const workbench = await Workbench.start(view, new URLSearchParams(location.search), samples, options);
  view.onOpen((file) => {
    void workbench.open(file.name, async () =>
      readPageFile(file.name, new Uint8Array(await file.arrayBuffer())),
    );
  });
  view.onSave(() => void workbench.save());
  view.showSamples(samples, (name) => void workbench.open(name, () => readSample(name)));
  await showRibbon(view, (button) => void workbench.press(button));
  const automation = makeAutomation(
    () => workbench.host,
    workbench.drawn,
    () => workbench.focusGrid(),
    () => workbench.bytes(),
  );
  return { workbench, automation };
}
