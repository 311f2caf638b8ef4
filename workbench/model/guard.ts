import { ApiError } from "../richApi";
import type { SheetGuard } from "../xlsx/types";
import { formatA1, parseA1 } from "./address";
import { Area, intersect } from "./area";
import type { Live } from "./live";

/** Which cells may be typed in, what may be chosen there, and whether the sheet is protected; while it is edited. */
export type Guard = { -readonly [K in keyof SheetGuard]: SheetGuard[K] };

const DENIED =
  "The cell or chart you are trying to change is protected and therefore read-only. To make a change, unprotect the sheet.";

/** The guard of a sheet; without one it is unprotected and all of its cells are locked. */
export function guardOf(live: Live, sheetId: string): Guard {
  const guard = live.extras.guards.get(sheetId) ?? { options: null, locks: [], lists: [] };
  live.extras.guards.set(sheetId, guard);
  return guard;
}

function areaOn(sheetId: string, a1: string): Area {
  const at = parseA1(a1);
  if (!at) throw new Error(`no area: ${a1}`);
  return new Area(sheetId, at.row, at.column, at.rows, at.columns);
}

function isWithin(inner: Area, outer: Area): boolean {
  const common = intersect(inner, outer);
  return common?.rows === inner.rows && common.columns === inner.columns;
}

/** Whether all cells of an area are locked, none of them (false), or some (null). The latest setting counts. */
export function isLocked(live: Live, area: Area): boolean | null {
  const locks = live.extras.guards.get(area.sheetId)?.locks ?? [];
  for (const { area: a1, locked } of locks.toReversed()) {
    const set = areaOn(area.sheetId, a1);
    if (isWithin(area, set)) return locked;
    if (intersect(area, set)) return null;
  }
  return true;
}

/** Locks or unlocks the cells of an area; the newest setting counts before earlier ones. */
export function setLocked(live: Live, area: Area, locked: boolean): void {
  refuseProtected(live, area);
  const guard = guardOf(live, area.sheetId);
  guard.locks = [...guard.locks, { area: formatA1(area), locked }];
}

/** A protected sheet lets nothing be changed in a locked cell. */
export function refuseLocked(live: Live, area: Area): void {
  const isProtected = live.extras.guards.get(area.sheetId)?.options != null;
  if (isProtected && isLocked(live, area) !== false) throw new ApiError("AccessDenied", DENIED, 403);
}

/** What is not typing: formats, lists, merges. It needs the sheet unprotected even where typing is allowed. */
export function refuseProtected(live: Live, { sheetId }: Pick<Area, "sheetId">): void {
  if (live.extras.guards.get(sheetId)?.options != null) throw new ApiError("AccessDenied", DENIED, 403);
}

type Act = (area: Area, value: unknown) => void;

/** The same actions, each refused first where the sheet's protection forbids it. */
export function guarded(
  live: Live,
  refuse: (live: Live, area: Area) => void,
  acts: Readonly<Record<string, Act>>,
): Readonly<Record<string, Act>> {
  return Object.fromEntries(
    Object.entries(acts).map(([name, act]) => [
      name,
      (area: Area, value: unknown) => {
        refuse(live, area);
        act(area, value);
      },
    ]),
  );
}
