import { bind, type HostObject, invalidArgument, itemNotFound, type ObjectType } from "../../richApi";
import type { Context } from "../context";
import { asString } from "../expect";

/** `workbook.settings`: any JSON value under a key. */
export function settingsObject({ live }: Context): HostObject {
  const { settings } = live.extras;
  const write = (key: string, value: unknown): void => {
    if (value === undefined) throw invalidArgument();
    settings.set(key, value);
  };
  const present = (key: string): string => {
    if (!settings.has(key)) throw itemNotFound();
    return key;
  };
  const setting: ObjectType<string> = {
    kind: "Setting",
    get: { Key: (key) => present(key), Value: (key) => settings.get(present(key)), _Id: (key) => key },
    set: { Value: (key, value) => write(present(key), value) },
    call: { Delete: (key) => void settings.delete(present(key)) },
  };
  const type: ObjectType<null> = {
    kind: "SettingCollection",
    items: () => [...settings.keys()].map((key) => bind(setting, key)),
    item: (_target, key) => bind(setting, present(asString(key))),
    call: {
      Add: (_target, key, value) => {
        write(asString(key), value);
        return bind(setting, asString(key));
      },
      GetCount: () => settings.size,
      GetItemOrNullObject: (_target, key) =>
        settings.has(asString(key)) ? bind(setting, asString(key)) : null,
    },
  };
  return bind(type, null);
}
