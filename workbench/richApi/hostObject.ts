/**
 * The members of one Office type, by their wire names (PascalCase), over a target of our own.
 * What is not listed here does not exist for the add-in.
 */
export interface ObjectType<T> {
  readonly kind: string;
  readonly get?: Readonly<Record<string, (target: T) => unknown>>;
  readonly set?: Readonly<Record<string, (target: T, value: unknown) => void | Promise<void>>>;
  readonly nav?: Readonly<Record<string, (target: T) => HostObject | null>>;
  readonly call?: Readonly<Record<string, (target: T, ...args: readonly unknown[]) => unknown>>;
  /** Methods whose answer depends on calculated cells. */
  readonly waits?: readonly string[];
  readonly items?: (target: T) => readonly HostObject[];
  readonly item?: (target: T, key: unknown) => HostObject;
  /** The reference id under which later batches find the object again. */
  readonly reference?: (target: T) => string | undefined;
}

/** One object of the workbook as the interpreter sees it: names in, values out. */
export interface HostObject {
  readonly kind: string;
  /** What a method of another object receives when this one is its argument. */
  readonly target: unknown;
  readonly properties: readonly string[];
  readonly get: (name: string) => (() => unknown) | undefined;
  readonly set: (name: string) => ((value: unknown) => void | Promise<void>) | undefined;
  readonly nav: (name: string) => (() => HostObject | null) | undefined;
  readonly call: (name: string) => ((args: readonly unknown[]) => unknown) | undefined;
  readonly waits: (name: string) => boolean;
  readonly items: (() => readonly HostObject[]) | undefined;
  readonly item: ((key: unknown) => HostObject) | undefined;
  readonly reference: () => string | undefined;
}

// `load` names arrive as the programmer typed them ("rowCount"), the rest in PascalCase.
function find<V>(members: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  const wanted = name.toLowerCase();
  const key = Object.keys(members ?? {}).find((member) => member.toLowerCase() === wanted);
  return key === undefined ? undefined : members?.[key];
}

function applied<A extends readonly unknown[], R>(
  member: ((...args: A) => R) | undefined,
  apply: (member: (...args: A) => R) => R,
): (() => R) | undefined {
  return member && (() => apply(member));
}

/** An object of the given type over a target. */
export function bind<T>(type: ObjectType<T>, target: T): HostObject {
  const { items, item } = type;
  return {
    kind: type.kind,
    target,
    properties: Object.keys(type.get ?? {}),
    get: (name) => applied(find(type.get, name), (read) => read(target)),
    set: (name) => {
      const write = find(type.set, name);
      return write && ((value) => write(target, value));
    },
    nav: (name) => applied(find(type.nav, name), (go) => go(target)),
    call: (name) => {
      const method = find(type.call, name);
      return method && ((args) => method(target, ...args));
    },
    waits: (name) => type.waits?.includes(name) ?? false,
    items: items && (() => items(target)),
    item: item && ((key) => item(target, key)),
    reference: () => type.reference?.(target),
  };
}

/** Tells an object of the workbook from a plain value that a method returned. */
export function isHostObject(value: unknown): value is HostObject {
  return (
    typeof value === "object" &&
    value !== null &&
    "kind" in value &&
    "target" in value &&
    "properties" in value
  );
}
