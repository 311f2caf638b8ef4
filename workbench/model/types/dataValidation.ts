import { apiNotFound, bind, type HostObject, invalidArgument, type ObjectType } from "../../richApi";
import type { ListRule } from "../../xlsx/types";
import { formatArea } from "../../area/a1";
import type { SheetArea } from "../sheetArea";
import type { Context } from "../context";
import { asBoolean, asString, asWord, isRecord } from "../expect";
import { guardOf, refuseProtected } from "../guard";

const STYLES = ["Stop", "Warning", "Information"] as const;
/** Excel's limit for words that stand in the rule itself. */
const LONGEST_LIST = 255;

const NO_ALERT = { showAlert: true, style: "Stop", title: "", message: "" } as const;
const NO_RULE: Omit<ListRule, "area"> = { source: "", ignoreBlanks: true, alert: NO_ALERT };

function sourceOf(value: unknown): string {
  const list = isRecord(value) ? value["list"] : undefined;
  if (!isRecord(list)) throw apiNotFound("DataValidation.rule that is no list");
  if (list["inCellDropDown"] !== true) throw apiNotFound("DataValidation.rule without a drop-down");
  const source = asString(list["source"]);
  if (source === "" || (!source.startsWith("=") && source.length > LONGEST_LIST)) throw invalidArgument();
  return source;
}

function alertOf(value: unknown): ListRule["alert"] {
  if (!isRecord(value)) throw invalidArgument();
  return {
    showAlert: asBoolean(value["showAlert"]),
    style: asWord(value["style"], STYLES),
    title: asString(value["title"]),
    message: asString(value["message"]),
  };
}

/** Lists from which cells are chosen; other rules are not played. */
export function dataValidationObject({ live }: Context): (area: SheetArea) => HostObject {
  const own = (area: SheetArea): ListRule | undefined =>
    guardOf(live, area.sheetId).lists.find((list) => list.area === formatArea(area));
  const change = (area: SheetArea, part: Partial<ListRule>): void => {
    refuseProtected(live, area);
    const guard = guardOf(live, area.sheetId);
    const a1 = formatArea(area);
    const before = own(area) ?? { ...NO_RULE, area: a1 };
    guard.lists = [...guard.lists.filter((list) => list.area !== a1), { ...before, ...part }];
  };
  const type: ObjectType<SheetArea> = {
    kind: "DataValidation",
    get: {
      Type: (area) => (own(area) ? "List" : "None"),
      Rule: (area) => {
        const list = own(area);
        return list ? { list: { inCellDropDown: true, source: list.source } } : {};
      },
      IgnoreBlanks: (area) => own(area)?.ignoreBlanks ?? true,
      ErrorAlert: (area) => own(area)?.alert ?? NO_ALERT,
    },
    set: {
      Rule: (area, value) => change(area, { source: sourceOf(value) }),
      IgnoreBlanks: (area, value) => change(area, { ignoreBlanks: asBoolean(value) }),
      ErrorAlert: (area, value) => change(area, { alert: alertOf(value) }),
    },
  };
  return (area) => bind(type, area);
}
