import {
  type ILanguagePack,
  type Injector,
  IUniverInstanceService,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { Calc } from "./calc";
import { protectFromSort, sortLikeExcel } from "./sort";

// Numbers are shown as in Excel on a Vietnamese system: 53,19%.
const NUMBER_LOCALE = "vi";

// Univer's caches of formulas are shared by all its instances and keyed by workbook: no id may come twice.
let opened = 0;

/** A running Univer: one workbook at a time. */
export interface Engine {
  readonly injector: Injector;
  readonly calc: Calc;
  /** Opens a workbook; the one before is closed. */
  readonly open: (snapshot: Partial<IWorkbookData>) => Workbook;
  readonly dispose: () => void;
}

/** Starts Univer with the plugins that `register` adds; the same for page and process. */
export function startEngine(register: (univer: Univer) => void, words: ILanguagePack = {}): Engine {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: words },
    logLevel: LogLevel.ERROR,
  });
  register(univer);
  const injector = univer.__getInjector();
  const calc = new Calc(injector);
  let workbook: Workbook | undefined;
  // The controllers that the calculation needs exist only with a workbook.
  const first = (): void => {
    calc.start();
    protectFromSort(injector);
    sortLikeExcel(injector);
    injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(NUMBER_LOCALE);
  };
  return {
    injector,
    calc,
    open: (snapshot) => {
      const before = workbook;
      opened += 1;
      workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, {
        ...snapshot,
        id: `workbook-${opened}`,
      });
      if (before) injector.get(IUniverInstanceService).disposeUnit(before.getUnitId());
      else first();
      return workbook;
    },
    dispose: () => {
      calc.dispose();
      univer.dispose();
    },
  };
}
