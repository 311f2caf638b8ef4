import { bind, type HostObject, type ObjectType } from "../../richApi";
import { asBoolean, asString, asWord } from "../expect";
import type { Page } from "../extras";

type PageOf = (sheetId: string) => Page;
type Field = "centerHeader" | "centerFooter" | "firstCenterHeader" | "firstCenterFooter";

// Only what a report prints in the middle; another position does not exist here and says so.
function partType(pageOf: PageOf, header: Field, footer: Field): ObjectType<string> {
  return {
    kind: "HeaderFooter",
    get: {
      CenterHeader: (id) => pageOf(id)[header] ?? "",
      CenterFooter: (id) => pageOf(id)[footer] ?? "",
    },
    set: {
      CenterHeader: (id, value) => {
        pageOf(id)[header] = asString(value);
      },
      CenterFooter: (id, value) => {
        pageOf(id)[footer] = asString(value);
      },
    },
  };
}

/** `pageLayout.headersFooters`. */
export function headersFootersObject(pageOf: PageOf): (sheetId: string) => HostObject {
  const all = partType(pageOf, "centerHeader", "centerFooter");
  const first = partType(pageOf, "firstCenterHeader", "firstCenterFooter");
  const type: ObjectType<string> = {
    kind: "HeaderFooterGroup",
    get: {
      State: (id) => (pageOf(id).differentFirst === true ? "FirstAndDefault" : "Default"),
      UseSheetMargins: () => true,
    },
    set: {
      State: (id, value) => {
        pageOf(id).differentFirst = asWord(value, ["Default", "FirstAndDefault"]) === "FirstAndDefault";
      },
      // Headers keep to the sheet's margins in every file that is written here.
      UseSheetMargins: (_id, value) => void asBoolean(value),
    },
    nav: { DefaultForAllPages: (id) => bind(all, id), FirstPage: (id) => bind(first, id) },
  };
  return (sheetId) => bind(type, sheetId);
}
