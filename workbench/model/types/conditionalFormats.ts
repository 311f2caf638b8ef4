import { apiNotFound, bind, type HostObject, itemNotFound, type ObjectType } from "../../richApi";
import { formatArea, parseArea } from "../../area/a1";
import { overlaps } from "../../area/area";
import { SheetArea } from "../sheetArea";
import type { Context } from "../context";
import { type Decor, decorOf, newId, type Rule } from "../decor";
import { asNumber, asString } from "../expect";
import { refuseProtected } from "../guard";
import type { Live } from "../live";
import { isAddable, KIND_MEMBERS, kindOf } from "./lookKinds";

/** Those of a sheet of the file can be looked at and no more. */
function knownRules(live: Live, area: SheetArea): readonly Rule[] {
  return live.extras.rules.get(area.sheetId) ?? rulesOf(live, area);
}

function rulesOf(live: Live, { sheetId }: SheetArea): Decor["rules"] {
  return decorOf(live, sheetId, "Range.conditionalFormats").rules;
}

/** The rules that apply to cells of an area. */
function ownOf(live: Live, area: SheetArea): Rule[] {
  return knownRules(live, area).filter(({ area: a1 }) => {
    const cells = parseArea(a1);
    return cells !== undefined && overlaps(cells, area);
  });
}

function remove(live: Live, area: SheetArea, gone: readonly Rule[]): void {
  refuseProtected(live, area);
  const rules = rulesOf(live, area);
  rules.splice(0, rules.length, ...rules.filter((rule) => !gone.includes(rule)));
}

function formatType({ live, make }: Context) {
  return (area: SheetArea): ObjectType<Rule> => ({
    kind: "ConditionalFormat",
    get: {
      Id: ({ id }) => id,
      Type: kindOf,
      Priority: (rule) => knownRules(live, area).indexOf(rule),
      StopIfTrue: () => false,
    },
    nav: KIND_MEMBERS,
    call: {
      Delete: (rule) => remove(live, area, [rule]),
      GetRange: ({ area: a1 }) => make.range(SheetArea.on(area.sheetId, parseArea(a1) ?? area)),
    },
  });
}

/** Looks that depend on a formula or on what stands in the cells. */
export function conditionalFormatsObject(context: Context): (area: SheetArea) => HostObject {
  const { live } = context;
  const formatOf = formatType(context);
  const own = (area: SheetArea): Rule[] => ownOf(live, area);
  const orError = (area: SheetArea, rule: Rule | undefined): HostObject => {
    if (!rule) throw itemNotFound();
    return bind(formatOf(area), rule);
  };
  const type: ObjectType<SheetArea> = {
    kind: "ConditionalFormatCollection",
    items: (area) => own(area).map((rule) => bind(formatOf(area), rule)),
    item: (area, id) =>
      orError(
        area,
        own(area).find((rule) => rule.id === asString(id)),
      ),
    call: {
      Add: (area, kind) => {
        if (!isAddable(kind)) throw apiNotFound(`ConditionalFormatCollection.add of type ${String(kind)}`);
        refuseProtected(live, area);
        const own = { ...(kind !== "Custom" && { kind }) };
        const rule: Rule = {
          id: newId(),
          area: formatArea(area),
          formula: "",
          fill: null,
          color: null,
          ...own,
        };
        // A new one counts before those that are there.
        rulesOf(live, area).unshift(rule);
        return bind(formatOf(area), rule);
      },
      ClearAll: (area) => remove(live, area, own(area)),
      GetCount: (area) => own(area).length,
      GetItemAt: (area, index) => orError(area, own(area)[asNumber(index)]),
    },
  };
  return (area) => bind(type, area);
}
