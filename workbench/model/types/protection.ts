import {
  apiNotFound,
  bind,
  type HostObject,
  invalidArgument,
  invalidOperation,
  type ObjectType,
} from "../../richApi";
import type { SheetArea } from "../sheetArea";
import type { Context } from "../context";
import { asBoolean, isRecord } from "../expect";
import { guardOf, isLocked, setLocked } from "../guard";

/** What a protected sheet may allow all the same. */
const OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
];

function optionsOf(value: unknown): readonly string[] {
  if (value === null || value === undefined) return [];
  if (!isRecord(value)) throw invalidArgument();
  const names = Object.keys(value).filter((name) => value[name] !== null && value[name] !== undefined);
  const unknown = names.find((name) => !OPTIONS.includes(name));
  if (unknown !== undefined) throw apiNotFound(`WorksheetProtectionOptions.${unknown}`);
  return OPTIONS.filter((name) => names.includes(name) && asBoolean(value[name]));
}

/** Protection of a sheet; passwords are not played. */
export function sheetProtectionObject({ live }: Context): (sheetId: string) => HostObject {
  const type: ObjectType<string> = {
    kind: "WorksheetProtection",
    get: {
      Protected: (id) => guardOf(live, id).options !== null,
      Options: (id) => {
        const allowed = guardOf(live, id).options;
        return allowed && Object.fromEntries(OPTIONS.map((name) => [name, allowed.includes(name)]));
      },
    },
    call: {
      Protect: (id, options, password) => {
        if (password !== null && password !== undefined)
          throw apiNotFound("WorksheetProtection.protect with a password");
        const guard = guardOf(live, id);
        if (guard.options) throw invalidOperation("This operation is not permitted for the current object.");
        guard.options = optionsOf(options);
      },
      Unprotect: (id) => {
        guardOf(live, id).options = null;
      },
    },
  };
  return (sheetId) => bind(type, sheetId);
}

/** Whether the cells of a range are locked once their sheet is protected. */
export function formatProtectionObject({ live }: Context): (area: SheetArea) => HostObject {
  const type: ObjectType<SheetArea> = {
    kind: "FormatProtection",
    get: { Locked: (area) => isLocked(live, area) },
    set: { Locked: (area, value) => setLocked(live, area, asBoolean(value)) },
  };
  return (area) => bind(type, area);
}
