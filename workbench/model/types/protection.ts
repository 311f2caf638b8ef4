import {
  ApiError,
  apiNotFound,
  bind,
  type HostObject,
  invalidArgument,
  type ObjectType,
} from "../../richApi";
import type { SheetArea } from "../sheetArea";
import type { Context } from "../context";
import { asBoolean, asString, isRecord } from "../expect";
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

/** Protection of a sheet; a password is known as long as the workbook is open, and not written to the file. */
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
        const guard = guardOf(live, id);
        if (guard.options) throw new ApiError("AccessDenied", "The sheet is protected already.", 403);
        guard.options = optionsOf(options);
        if (password !== null && password !== undefined) guard.password = asString(password);
      },
      // Since builds of 2026 Excel refuses what is not protected.
      Unprotect: (id, password) => {
        const guard = guardOf(live, id);
        if (!guard.options) throw new ApiError("AccessDenied", "The sheet is not protected.", 403);
        if (guard.password !== undefined && guard.password !== password)
          throw new ApiError("AccessDenied", "The password is not correct.", 403);
        guard.options = null;
        delete guard.password;
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
