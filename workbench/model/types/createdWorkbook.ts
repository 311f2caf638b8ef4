import { bind, type HostObject, invalidArgument, itemNotFound, type ObjectType } from "../../richApi";
import { openXlsx } from "../../xlsx/index";
import type { Context } from "../context";
import { newId } from "../decor";
import { asString } from "../expect";

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

function bytesOf(value: unknown): Uint8Array {
  const text = asString(value);
  if (!BASE64.test(text)) throw invalidArgument();
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/** `application.createWorkbook`: a file is read at once, and goes beside this workbook when it is opened. */
export function createdWorkbooks({ openBeside }: Context): NonNullable<ObjectType<null>["call"]> {
  const files = new Map<string, Uint8Array>();
  const type: ObjectType<string> = {
    kind: "WorkbookCreated",
    get: { Id: (id) => id },
    call: { Open: (id) => openBeside(files.get(id) ?? new Uint8Array()) },
  };
  const known = (id: unknown): HostObject => {
    if (!files.has(asString(id))) throw itemNotFound();
    return bind(type, asString(id));
  };
  return {
    CreateWorkbook: async (_target, base64) => {
      const bytes = bytesOf(base64);
      await openXlsx(bytes).catch(() => {
        throw invalidArgument();
      });
      const id = newId();
      files.set(id, bytes);
      return bind(type, id);
    },
    _GetWorkbookCreatedById: (_target, id) => known(id),
  };
}
