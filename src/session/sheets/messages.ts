import type { SheetPiece } from "../../workbook/read/pieces";
import type { Answers, Ask, Call } from "./questions";

/** From the page to the worker. */
export type ToWorker =
  | { readonly kind: "take"; readonly piece: SheetPiece }
  | { readonly kind: "ask"; readonly id: number; readonly ask: Ask<Call> };

/** From the worker to the page: it is there, it answers, or it could not. */
export type FromWorker =
  | { readonly kind: "ready" }
  | { readonly kind: "answer"; readonly id: number; readonly answer: Partial<Answers> }
  | { readonly kind: "failed"; readonly id: number; readonly reason: string };
