import * as v from "valibot";
import { CUSTOM_FIELDS, type CustomTexts } from "../../../core/regulation/customFields";
import type { Implementing } from "../../../core/regulation/regulation";
import { objectOr, text } from "./parts";

const NO_CLAUSES: Implementing["clauses"] = { half: "", twoThirds: "" };

const clauses = objectOr(v.object({ half: text, twoThirds: text }), NO_CLAUSES);

/** The document by which a unit carries out its regulation; without a title there is none. */
export const implementing: v.GenericSchema<unknown, Implementing | null> = v.fallback(
  v.nullable(v.object({ title: v.string(), clauses })),
  null,
);

const CUSTOM = new Set<string>(CUSTOM_FIELDS);

/** A unit's own regulation: the fields that are known and hold a text. */
export const custom: v.GenericSchema<unknown, CustomTexts | null> = v.fallback(
  v.nullable(
    v.pipe(
      v.record(v.string(), v.unknown()),
      v.transform((fields): CustomTexts =>
        Object.fromEntries(
          Object.entries(fields).filter(([field, value]) => CUSTOM.has(field) && typeof value === "string"),
        ),
      ),
    ),
  ),
  null,
);
