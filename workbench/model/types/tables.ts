import { bind, type HostObject, itemNotFound, type ObjectType } from "../../rich-api";
import { asString } from "../expect";

// The grid has no tables; those of a file stay in the file and cannot be asked for.
const type: ObjectType<null> = {
  kind: "TableCollection",
  items: () => [],
  item: () => {
    throw itemNotFound();
  },
  call: {
    GetCount: () => 0,
    GetItemOrNullObject: (_target, key) => {
      asString(key);
      return null;
    },
  },
};

/** `workbook.tables`: always empty. */
export const tablesObject = (): HostObject => bind(type, null);
