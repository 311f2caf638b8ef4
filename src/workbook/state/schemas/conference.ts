import * as v from "valibot";
import { NO_HANDLING, type Handling } from "../../../core/setup/handling";
import { EMPTY_CONFERENCE, type ConferenceSetup } from "../../../core/setup/setup";
import { figure, objectOr, text } from "./parts";

type EntriesOf<T> = { readonly [K in keyof T]: T[K] extends string ? typeof text : typeof figure };

/** An entry for each field of an empty value: texts where it holds a text, figures where it holds `null`. */
export function entriesOf<T extends object>(empty: T): EntriesOf<T> {
  const entries = Object.entries(empty).map(([key, value]) => [key, value === null ? figure : text]);
  return Object.fromEntries(entries) as EntriesOf<T>;
}

export const conference: v.GenericSchema<unknown, ConferenceSetup> = objectOr(
  v.object(entriesOf(EMPTY_CONFERENCE)),
  EMPTY_CONFERENCE,
);

export const handling: v.GenericSchema<unknown, Handling> = objectOr(
  v.object(entriesOf(NO_HANDLING)),
  NO_HANDLING,
);
