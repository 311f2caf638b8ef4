import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { bind, type HostObject, itemNotFound, type ObjectType } from "../../richApi";
import type { Context } from "../context";
import { asString } from "../expect";

const WORKBOOK_SCOPES = [undefined, "", "AllDefaultWorkbook"];

function formulaOf(name: IDefinedNamesServiceParam): string {
  return name.formulaOrRefString.startsWith("=") ? name.formulaOrRefString : `=${name.formulaOrRefString}`;
}

const nameType: ObjectType<IDefinedNamesServiceParam> = {
  kind: "NamedItem",
  // The hidden names of a file, such as those of filters, stay with the file.
  get: { Name: (name) => name.name, Formula: formulaOf, Visible: () => true },
};

/** The names of the workbook, or those of one sheet: to be looked up. */
export function namesObject({ live }: Context): (sheetId?: string) => HostObject {
  const all = (sheetId: string | undefined): IDefinedNamesServiceParam[] =>
    Object.values(live.names.getDefinedNameMap(live.unitId) ?? {}).filter(({ localSheetId }) =>
      sheetId === undefined ? WORKBOOK_SCOPES.includes(localSheetId) : localSheetId === sheetId,
    );
  const find = (sheetId: string | undefined, key: unknown): HostObject | null => {
    const wanted = asString(key).toLowerCase();
    const name = all(sheetId).find((own) => own.name.toLowerCase() === wanted);
    return name ? bind(nameType, name) : null;
  };
  // The list of a sheet may hold those of the workbook too (an issue of 2020, in backlog).
  const listed = (sheetId: string | undefined): IDefinedNamesServiceParam[] =>
    sheetId === undefined ? all(undefined) : [...all(undefined), ...all(sheetId)];
  const type: ObjectType<string | undefined> = {
    kind: "NamedItemCollection",
    items: (sheetId) => listed(sheetId).map((name) => bind(nameType, name)),
    item: (sheetId, key) => {
      const name = find(sheetId, key);
      if (!name) throw itemNotFound();
      return name;
    },
    call: {
      GetCount: (sheetId) => all(sheetId).length,
      GetItemOrNullObject: (sheetId, key) => find(sheetId, key),
    },
  };
  return (sheetId) => bind(type, sheetId);
}
