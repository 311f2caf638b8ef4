import type { WorkbookOptions } from "../../workbench/node";
import { standIn } from "../support/standIn";
import { speakTo } from "./page";
import { type Desk, openDesk, sample } from "./support";

const FILE = "KH2014-A.xlsx";

/** The desk of a test file; which one is open under it may change. */
export interface OwnDesk extends Desk {
  /** Excel as the add-in's page has it. */
  readonly excel: typeof Excel;
  /** Closes what is open and opens another file, or the first one anew. */
  readonly reopen: (file?: Uint8Array, options?: WorkbookOptions) => Promise<void>;
}

function makeOwnDesk() {
  let desk: Desk;
  let silence: () => void = () => undefined;
  const open = async (file = sample(FILE), options: WorkbookOptions = {}) => {
    desk = await openDesk(file, options);
    silence = speakTo(desk);
  };
  const close = async () => {
    silence();
    await desk.workbook.idle();
    desk.close();
  };
  const reopen: OwnDesk["reopen"] = async (file, options) => {
    await close();
    await open(file, options);
  };
  const own = standIn<OwnDesk>(() => ({
    ...desk,
    excel: desk.addin.window["Excel"] as typeof Excel,
    reopen,
  }));
  return { open, close, own };
}

/** Opens a desk with ballots before each test, to whose page the rooms under test speak. */
export function useDesk(): OwnDesk {
  const { open, close, own } = makeOwnDesk();
  beforeEach(() => open());
  afterEach(close);
  return own;
}

/** Opens one desk for all tests of a file. */
export function useOneDesk(): OwnDesk {
  const { open, close, own } = makeOwnDesk();
  beforeAll(() => open());
  afterAll(close);
  return own;
}
