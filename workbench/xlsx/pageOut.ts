import type { PageSetup as FilePage, PaperSize } from "hucre";
import type { HeaderFooter } from "hucre";
import type { WriteSheet } from "hucre/xlsx";
import type { PageSetup } from "./types";

const PAPERS: Readonly<Record<number, PaperSize>> = {
  1: "letter",
  3: "tabloid",
  5: "legal",
  7: "executive",
  8: "a3",
  9: "a4",
  11: "a5",
  12: "b4",
  13: "b5",
};

function inches(points: number): number {
  return Math.round((points / 72) * 10_000) / 10_000;
}

function marginsOut(page: PageSetup): Pick<FilePage, "margins"> {
  if (page.margins === undefined) return {};
  const { left, right, top, bottom, header, footer } = page.margins;
  return {
    margins: {
      left: inches(left),
      right: inches(right),
      top: inches(top),
      bottom: inches(bottom),
      header: inches(header),
      footer: inches(footer),
    },
  };
}

/** A missing height means "as many pages as needed", which a file says as 0: without a number it means one. */
function zoomOut(page: PageSetup): Partial<FilePage> {
  if (page.fitToWidth !== undefined || page.fitToHeight !== undefined) {
    return { fitToPage: true, fitToWidth: page.fitToWidth ?? 0, fitToHeight: page.fitToHeight ?? 0 };
  }
  return page.scale === undefined ? {} : { scale: Math.round(page.scale) };
}

function headerOut(page: PageSetup): Pick<WriteSheet, "headerFooter"> {
  const center = (text: string | undefined): string | undefined =>
    text === undefined || text === "" ? undefined : `&C${text}`;
  const texts = {
    oddHeader: center(page.centerHeader),
    oddFooter: center(page.centerFooter),
    firstHeader: page.differentFirst === true ? center(page.firstCenterHeader) : undefined,
    firstFooter: page.differentFirst === true ? center(page.firstCenterFooter) : undefined,
  };
  const headerFooter: HeaderFooter = Object.fromEntries(
    Object.entries(texts).filter(([, text]) => text !== undefined),
  );
  if (Object.keys(headerFooter).length === 0) return {};
  return {
    headerFooter: { ...headerFooter, ...(page.differentFirst === true ? { differentFirst: true } : {}) },
  };
}

/** The page set-up of a new sheet. Print area and title rows are defined names, which `workbookPart` writes. */
export function pageOut(page: PageSetup): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  const paper = PAPERS[page.paperSize ?? 9];
  const pageSetup: FilePage = {
    ...(paper === undefined ? {} : { paperSize: paper }),
    ...(page.orientation === undefined ? {} : { orientation: page.orientation }),
    ...(page.centerHorizontally === true ? { horizontalCentered: true } : {}),
    ...(page.printGridlines === true ? { showGridLines: true } : {}),
    ...marginsOut(page),
    ...zoomOut(page),
  };
  return { pageSetup, ...headerOut(page) };
}
