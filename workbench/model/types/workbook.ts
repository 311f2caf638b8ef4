import { bind, type HostObject, type ObjectType } from "../../richApi";
import type { Context } from "../context";
import { asString } from "../expect";
import { selectedArea } from "../selection";

/** `context.workbook`. */
export function workbookObject({ live, make, kept }: Context): HostObject {
  const type: ObjectType<null> = {
    kind: "Workbook",
    nav: {
      Worksheets: () => make.worksheets(),
      Application: () => make.application(),
      Names: () => make.names(),
      Tables: () => make.tables(),
      Settings: () => make.settings(),
      CustomXmlParts: () => make.customXmlParts(),
    },
    call: {
      GetSelectedRange: () => make.range(selectedArea(live)),
      _RemoveReference: (_target, id) => void kept.delete(asString(id)),
      _RemoveAllReferences: () => kept.clear(),
    },
  };
  return bind(type, null);
}
