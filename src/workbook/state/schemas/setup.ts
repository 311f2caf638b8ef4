import * as v from "valibot";
import type { Where } from "../../../core/finding/finding";
import { FIGURE_FIELDS } from "../../../core/setup/figureFields";
import { EMPTY_SETUP, type CountSetup } from "../../../core/setup/setup";
import { acceptance, code, limits, match } from "./answers";
import { conference, handling } from "./conference";
import { kind } from "./kind";
import { custom, implementing } from "./law";
import { listOf, text } from "./parts";

const where = v.object({ sheet: v.string(), address: v.string() });
const FIELDS = new Set<string>(FIGURE_FIELDS);

/** Cells that figures were taken from; what names no cell is left out. */
const sources: v.GenericSchema<unknown, CountSetup["sources"]> = v.fallback(
  v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform((saved): Readonly<Record<string, Where>> =>
      Object.fromEntries(
        Object.entries(saved).filter(([field, own]) => FIELDS.has(field) && v.is(where, own)) as [
          string,
          Where,
        ][],
      ),
    ),
  ),
  {},
);

/** Everything that decides a count. Of a damaged one what can be used is kept. */
export const setup: v.GenericSchema<unknown, CountSetup> = v.object({
  regulation: v.fallback(v.string(), EMPTY_SETUP.regulation),
  custom,
  implementing,
  conference,
  kinds: listOf(kind),
  handling,
  matches: listOf(match),
  codes: listOf(code),
  limits,
  accepted: listOf(acceptance),
  clerk: text,
  sources,
});
