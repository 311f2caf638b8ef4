import { FILE_SHEET_PREFIX, type PageSetup } from "../../xlsx/types";
import { apiNotFound, bind, type HostObject, invalidArgument, type ObjectType } from "../../richApi";
import { formatArea } from "../../area/a1";
import { MAX_COLUMNS } from "../../area/area";
import { SheetArea } from "../sheetArea";
import type { Context } from "../context";
import { asBoolean, asNumber, asWord, isRecord } from "../expect";
import type { Page } from "../extras";
import { areaAt, type Live, sheetById } from "../live";
import { headersFootersObject } from "./headersFooters";

const PAPERS = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 } as const;
const PAPER_NAMES = ["Letter", "Legal", "A3", "A4", "A5"] as const;

/** Excel's margins of a new sheet, in points. */
const MARGINS = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 } as const;
type Side = keyof typeof MARGINS;

const SIDES: readonly (readonly [string, Side])[] = [
  ["LeftMargin", "left"],
  ["RightMargin", "right"],
  ["TopMargin", "top"],
  ["BottomMargin", "bottom"],
  ["HeaderMargin", "header"],
  ["FooterMargin", "footer"],
];

/** The page of a sheet that was made here; a sheet of the file keeps its own, which is not known here. */
function pageOf(live: Live, sheetId: string): Page {
  sheetById(live, sheetId);
  if (sheetId.startsWith(FILE_SHEET_PREFIX))
    throw apiNotFound("Worksheet.pageLayout of a sheet that came from a file");
  const page = live.extras.pages.get(sheetId) ?? {};
  live.extras.pages.set(sheetId, page);
  return page;
}

const pages = (value: unknown): number | undefined => (value == null ? undefined : asNumber(value));

function setZoom(page: Page, value: unknown): void {
  if (!isRecord(value)) throw invalidArgument();
  delete page.scale;
  delete page.fitToWidth;
  delete page.fitToHeight;
  const [width, height] = [pages(value["horizontalFitToPages"]), pages(value["verticalFitToPages"])];
  if (value["scale"] != null) page.scale = asNumber(value["scale"]);
  if (width !== undefined) page.fitToWidth = width;
  if (height !== undefined) page.fitToHeight = height;
}

function zoomOf(page: PageSetup): object {
  const fits = page.fitToWidth !== undefined || page.fitToHeight !== undefined;
  if (!fits) return { scale: page.scale ?? 100 };
  return {
    ...(page.fitToWidth ? { horizontalFitToPages: page.fitToWidth } : {}),
    ...(page.fitToHeight ? { verticalFitToPages: page.fitToHeight } : {}),
  };
}

type Members = Required<Pick<ObjectType<string>, "get" | "set">>;

function margins(live: Live): Members {
  return {
    get: Object.fromEntries(
      SIDES.map(([name, side]) => [name, (id: string) => pageOf(live, id).margins?.[side] ?? MARGINS[side]]),
    ),
    set: Object.fromEntries(
      SIDES.map(([name, side]) => [
        name,
        (id: string, value: unknown) => {
          const page = pageOf(live, id);
          page.margins = { ...MARGINS, ...page.margins, [side]: asNumber(value) };
        },
      ]),
    ),
  };
}

function properties(live: Live): Members {
  return {
    get: {
      Orientation: (id) => (pageOf(live, id).orientation === "landscape" ? "Landscape" : "Portrait"),
      PaperSize: (id) => PAPER_NAMES.find((name) => PAPERS[name] === pageOf(live, id).paperSize) ?? "Letter",
      CenterHorizontally: (id) => pageOf(live, id).centerHorizontally ?? false,
      PrintGridlines: (id) => pageOf(live, id).printGridlines ?? false,
      FirstPageNumber: (id) => pageOf(live, id).firstPageNumber ?? "",
      Zoom: (id) => zoomOf(pageOf(live, id)),
      ...margins(live).get,
    },
    set: {
      Orientation: (id, value) => {
        pageOf(live, id).orientation =
          asWord(value, ["Portrait", "Landscape"]) === "Portrait" ? "portrait" : "landscape";
      },
      PaperSize: (id, value) => {
        pageOf(live, id).paperSize = PAPERS[asWord(value, PAPER_NAMES)];
      },
      CenterHorizontally: (id, value) => {
        pageOf(live, id).centerHorizontally = asBoolean(value);
      },
      PrintGridlines: (id, value) => {
        pageOf(live, id).printGridlines = asBoolean(value);
      },
      FirstPageNumber: (id, value) => {
        pageOf(live, id).firstPageNumber = asNumber(value);
      },
      Zoom: (id, value) => setZoom(pageOf(live, id), value),
      ...margins(live).set,
    },
  };
}

function methods({ live, make }: Context): NonNullable<ObjectType<string>["call"]> {
  const area = (id: string, value: unknown): SheetArea =>
    value instanceof SheetArea ? value : areaAt(live, id, value);
  const own = (id: string, address: string | undefined): SheetArea | null =>
    address === undefined ? null : areaAt(live, id, address);
  return {
    SetPrintArea: (id, value) => {
      pageOf(live, id).printArea = formatArea(area(id, value));
    },
    GetPrintAreaOrNullObject: (id) => {
      const printed = own(id, pageOf(live, id).printArea);
      return printed && make.rangeAreas([printed]);
    },
    SetPrintTitleRows: (id, value) => {
      const { row, rows } = area(id, value);
      pageOf(live, id).titleRows = formatArea({ row, rows, column: 0, columns: MAX_COLUMNS });
    },
    GetPrintTitleRowsOrNullObject: (id) => {
      const rows = own(id, pageOf(live, id).titleRows);
      return rows && make.range(rows);
    },
  };
}

/** The page set-up of a sheet. */
export function pageLayoutObject(context: Context): (sheetId: string) => HostObject {
  const headersFooters = headersFootersObject((id) => pageOf(context.live, id));
  const type: ObjectType<string> = {
    kind: "PageLayout",
    ...properties(context.live),
    nav: { HeadersFooters: headersFooters },
    call: methods(context),
  };
  return (sheetId) => bind(type, sheetId);
}
