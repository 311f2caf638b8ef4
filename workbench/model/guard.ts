import { ApiError } from "../richApi";
import type { SheetGuard } from "../xlsx/types";
import { formatArea, parseArea } from "../area/a1";
import { type Area, contains, overlaps } from "../area/area";
import type { SheetArea } from "./sheetArea";
import type { Live } from "./live";

/** Which cells may be typed in, what may be chosen there, and whether the sheet is protected; while it is edited. */
export type Guard = { -readonly [K in keyof SheetGuard]: SheetGuard[K] } & { password?: string };

const DENIED =
  "The cell or chart you are trying to change is protected and therefore read-only. To make a change, unprotect the sheet.";

/** The guard of a sheet; without one it is unprotected and all of its cells are locked. */
export function guardOf(live: Live, sheetId: string): Guard {
  const guard = live.extras.guards.get(sheetId) ?? { options: null, locks: [], lists: [] };
  live.extras.guards.set(sheetId, guard);
  return guard;
}

function areaFrom(a1: string): Area {
  const area = parseArea(a1);
  if (!area) throw new Error(`no area: ${a1}`);
  return area;
}

/** Whether all cells of an area are locked, none of them (false), or some (null). The latest setting counts. */
export function isLocked(live: Live, area: SheetArea): boolean | null {
  const locks = live.extras.guards.get(area.sheetId)?.locks ?? [];
  for (const { area: a1, locked } of locks.toReversed()) {
    const set = areaFrom(a1);
    if (contains(set, area)) return locked;
    if (overlaps(set, area)) return null;
  }
  return true;
}

/** Locks or unlocks the cells of an area; the newest setting counts before earlier ones. */
export function setLocked(live: Live, area: SheetArea, locked: boolean): void {
  refuseProtected(live, area);
  const guard = guardOf(live, area.sheetId);
  guard.locks = [...guard.locks, { area: formatArea(area), locked }];
}

/** A protected sheet lets nothing be changed in a locked cell. */
export function refuseLocked(live: Live, area: SheetArea): void {
  const isProtected = live.extras.guards.get(area.sheetId)?.options != null;
  if (isProtected && isLocked(live, area) !== false) throw new ApiError("AccessDenied", DENIED, 403);
}

/** What is not typing: formats, lists, merges. It needs the sheet unprotected even where typing is allowed. */
export function refuseProtected(live: Live, { sheetId }: Pick<SheetArea, "sheetId">): void {
  if (live.extras.guards.get(sheetId)?.options != null) throw new ApiError("AccessDenied", DENIED, 403);
}

type Act = (area: SheetArea, value: unknown) => void;

/** The same actions, each refused first where the sheet's protection forbids it. */
export function guarded(
  live: Live,
  refuse: (live: Live, area: SheetArea) => void,
  acts: Readonly<Record<string, Act>>,
): Readonly<Record<string, Act>> {
  return Object.fromEntries(
    Object.entries(acts).map(([name, act]) => [
      name,
      (area: SheetArea, value: unknown) => {
        refuse(live, area);
        act(area, value);
      },
    ]),
  );
}
