export {
  ApiError,
  apiNotFound,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  itemNotFound,
} from "./errors";
export type { Fault, Faults } from "./faults";
export { bind, type HostObject, type ObjectType } from "./hostObject";
export { type Interpreter, makeInterpreter, PAYLOAD_LIMIT } from "./interpreter";
export type { MemberUse, MemberWatch, Roots } from "./paths";
