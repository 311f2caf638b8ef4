// Keys and words that callers and saved workbooks know from version 0.4.0, beside the names that the code uses.

import type { Regulation } from "../core/regulation/regulation";

const KIND_KEYS = { mailed: "posted", offices: "posts" } as const;
const PERSON_KEYS = { office: "title" } as const;
const FAULT_SCOPES = { person: "row" } as const;

type Names = Readonly<Record<string, string>>;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function renamed(value: unknown, names: Names): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [names[key] ?? key, own]));
}

function listRenamed(value: unknown, names: Names): unknown {
  return Array.isArray(value) ? value.map((own) => renamed(own, names)) : value;
}

/** What holds kinds of ballot, with the keys of its kinds and their people changed. */
function withKinds(value: object, kindNames: Names, personNames: Names): object {
  const { kinds, ...rest } = value as Readonly<Record<string, unknown>>;
  if (!Array.isArray(kinds)) return value;
  const changed = kinds.map((kind: unknown) => {
    const own = renamed(kind, kindNames);
    if (!isObject(own)) return own;
    return {
      ...own,
      ...("people" in own && { people: listRenamed(own["people"], personNames) }),
      ...("excluded" in own && { excluded: listRenamed(own["excluded"], personNames) }),
    };
  });
  return { ...rest, kinds: changed };
}

const turned = (names: Names): Names =>
  Object.fromEntries(Object.entries(names).map(([inside, outside]) => [outside, inside]));

/** A record or a set-up with the keys that the outside knows. */
export function toOutside(value: object): object {
  return withKinds(value, KIND_KEYS, PERSON_KEYS);
}

/** The rules for faults of ballots, with how far each reaches in the words that the outside knows. */
export function faultsToOutside(faults: Regulation["faults"]): object {
  const words: Names = FAULT_SCOPES;
  return Object.fromEntries(
    Object.entries(faults).map(([fault, rule]) => [
      fault,
      { ...rule, scope: words[rule.scope] ?? rule.scope },
    ]),
  );
}

/** A set-up from outside with the keys of the code. */
export function fromOutside(value: object): object {
  return withKinds(value, turned(KIND_KEYS), turned(PERSON_KEYS));
}
