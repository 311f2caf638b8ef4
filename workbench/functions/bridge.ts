import {
  CommandType,
  ICommandService,
  type ICommandInfo,
  type IExecutionOptions,
  type Injector,
  type IUnitRange,
} from "@univerjs/core";
import {
  BaseFunction,
  type BaseValueObject,
  type FunctionVariantType,
  IActiveDirtyManagerService,
  IFunctionService,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Calc } from "../engine/calc";
import { marshal } from "./arguments";
import type { FunctionInfo, Metadata } from "./metadata";
import { errorObject, resultObject } from "./results";
import { type CellPlace, Slots } from "./slots";
import type { Transport } from "./transport";
import { type Argument, BUSY, type EmptyAs } from "./values";

export interface BridgeOptions {
  readonly metadata: Metadata;
  readonly namespace: string;
  readonly transport: Transport;
  readonly emptyAs: EmptyAs;
  /** While an answer is on its way a cell shows #BUSY!, or (on a screen) its last result. */
  readonly whileBusy: "busy" | "last";
  /** Whether the sentence of an error is shown at its cell; it is unless `false`. */
  readonly saysErrors?: boolean;
  readonly addressOf: (place: CellPlace) => string;
  /** The id of the open workbook. */
  readonly unitId: () => string;
}

const ANSWERED = "workbench.mutation.function-answered";

interface AnsweredParams {
  readonly places?: readonly (CellPlace & { readonly unitId: string })[];
}

function dirtyRanges(command: ICommandInfo): IUnitRange[] {
  const params: AnsweredParams = command.params ?? {};
  return (params.places ?? []).map(({ unitId, sheetId, row, column }) => ({
    unitId,
    sheetId,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
  }));
}

interface WrittenParams {
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, object | null>>>>;
}

// Cells that somebody wrote; results of calculations arrive by the same command.
function* writtenCells(command: Readonly<ICommandInfo>, how?: IExecutionOptions): Generator<CellPlace> {
  if (command.id !== SetRangeValuesMutation.id || how?.["fromFormula"] === true) return;
  const { subUnitId: sheetId = "", cellValue = {} }: WrittenParams = command.params ?? {};
  for (const [row, line] of Object.entries(cellValue)) {
    for (const [column, cell] of Object.entries(line)) {
      const isContent = cell === null || "f" in cell || "v" in cell;
      if (isContent) yield { sheetId, row: Number(row), column: Number(column) };
    }
  }
}

type Lookup = (args: readonly Argument[], place: CellPlace) => BaseValueObject;

class BridgedFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    formulaName: string,
    private readonly run: (variants: readonly FunctionVariantType[], place: CellPlace) => BaseValueObject,
  ) {
    super(formulaName);
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    return this.run(variants, { sheetId: this.subUnitId ?? "", row: this.row, column: this.column });
  }
}

/**
 * The custom functions in the grid. A formula answers at once: with the result it has for these arguments, or
 * "busy". The call runs outside, and its answer has the cell calculated again.
 */
export class FunctionBridge {
  readonly #slots = new Slots();
  readonly #commands: ICommandService;

  constructor(
    private readonly injector: Injector,
    private readonly calc: Calc,
    private readonly options: BridgeOptions,
  ) {
    this.#commands = injector.get(ICommandService);
    this.#commands.registerCommand({ id: ANSWERED, type: CommandType.MUTATION, handler: () => true });
    injector.get(IActiveDirtyManagerService).register(ANSWERED, {
      commandId: ANSWERED,
      getDirtyData: (command) => ({ dirtyRanges: dirtyRanges(command) }),
    });
    this.#commands.onCommandExecuted((command, how) => {
      for (const place of writtenCells(command, how)) this.#slots.forget(place);
    });
    calc.pending = () => this.#slots.open();
    calc.onRunEnd(() => this.#slots.sweep(calc.runs));
    for (const info of options.metadata.functions) this.#register(info);
  }

  /** The error sentence of the function in a cell. */
  message(place: CellPlace): string | undefined {
    return this.options.saysErrors === false ? undefined : this.#slots.message(place);
  }

  /** Another workbook was opened: nothing of the old one counts. */
  forget(): void {
    this.options.transport.reset();
    this.#slots.clear();
    this.calc.wake();
  }

  /** Another page of the add-in was loaded: every cell that calls a function asks it anew. */
  restart(callers: readonly CellPlace[]): void {
    const places = [...callers, ...this.#slots.places()];
    this.forget();
    this.#recalculate(places);
  }

  #register(info: FunctionInfo): void {
    const name = `${this.options.namespace}.${info.name}`.toUpperCase();
    const { emptyAs, metadata } = this.options;
    const rules = { emptyAs, allowErrors: metadata.allowErrors };
    const lookup: Lookup = (args, place) => this.#lookup(info, args, place);
    const bridged = new BridgedFunction(name, (variants, place) => {
      const marshalled = marshal(info, variants, rules);
      return "error" in marshalled ? errorObject(marshalled.error) : lookup(marshalled.args, place);
    });
    this.injector.get(IFunctionService).registerExecutors(bridged);
  }

  #lookup(info: FunctionInfo, args: readonly Argument[], place: CellPlace): BaseValueObject {
    const { call, slot, isNew } = this.#slots.lookup(place, info.id, args, this.calc.runs);
    if (call.result) return resultObject(call.result);
    if (isNew) void this.#call(info, args, place, call);
    const shown = this.options.whileBusy === "last" ? slot.last : undefined;
    return shown ? resultObject(shown) : errorObject(BUSY);
  }

  async #call(
    info: FunctionInfo,
    args: readonly Argument[],
    place: CellPlace,
    call: Parameters<Slots["holds"]>[2],
  ): Promise<void> {
    const { transport, metadata, addressOf } = this.options;
    const invocation = { id: info.id, args, address: addressOf(place), allowErrors: metadata.allowErrors };
    const result = await transport.call(invocation);
    if (!this.#slots.holds(place, info.id, call)) return;
    call.result = result;
    this.#recalculate([place]);
    this.calc.wake();
  }

  #recalculate(cells: readonly CellPlace[]): void {
    const unitId = this.options.unitId();
    const places = cells.map((place) => ({ ...place, unitId }));
    if (places.length > 0) this.#commands.syncExecuteCommand(ANSWERED, { places });
  }
}
