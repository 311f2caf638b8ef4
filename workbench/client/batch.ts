import { ActionType, type ArgumentInfo, type ObjectPath, type QueryInfo } from "../richApi/protocol";

/** How an object is found: from the one it belongs to, which may be nothing for the root. */
export interface Place {
  readonly type: number;
  readonly name: string;
  readonly parent: Place | null;
  readonly args: readonly unknown[];
}

/** An argument that is an object of the workbook. */
export interface Placed {
  readonly place: Place;
}

interface Queued {
  readonly type: number;
  readonly place: Place;
  readonly name?: string;
  readonly args?: readonly unknown[];
  readonly query?: QueryInfo;
  readonly hear: (value: unknown) => void;
}

/** What the host refused. */
export class HostError extends Error {
  override readonly name = "RichApi.Error";
  readonly debugInfo: { readonly code: string; readonly message: string; readonly errorLocation: string };
  constructor(
    readonly code: string,
    message: string,
    errorLocation: string,
  ) {
    super(message);
    this.debugInfo = { code, message, errorLocation };
  }
}

interface Answer {
  readonly Results?: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly Location: string };
}

/** Gives objects the numbers under which a batch names them. */
class Paths {
  readonly known: Record<string, ObjectPath> = {};
  readonly #ids = new Map<Place, number>();

  constructor(private readonly placeOf: (value: unknown) => Place | undefined) {}

  id(place: Place): number {
    const before = this.#ids.get(place);
    if (before !== undefined) return before;
    const parent = place.parent === null ? undefined : this.id(place.parent);
    const info = this.info(place.args);
    const id = this.#ids.size + 1;
    this.#ids.set(place, id);
    this.known[String(id)] = {
      ObjectPathType: place.type,
      Name: place.name,
      ...(parent !== undefined && { ParentObjectPathId: parent }),
      ArgumentInfo: info,
    };
    return id;
  }

  info(args: readonly unknown[]): ArgumentInfo {
    const places = args.map(this.placeOf);
    return {
      Arguments: args.map((value, at) => (places[at] ? null : value)),
      ReferencedObjectPathIds: places.map((place) => (place ? this.id(place) : 0)),
    };
  }
}

/** Collects what is asked and sends it as one batch. */
export class Queue {
  #queued: Queued[] = [];

  constructor(
    private readonly execute: (json: string) => Promise<string>,
    private readonly placeOf: (value: unknown) => Place | undefined,
  ) {}

  ask(queued: Queued): void {
    this.#queued.push(queued);
  }

  async send(): Promise<void> {
    const queued = this.#queued;
    this.#queued = [];
    if (queued.length === 0) return;
    const paths = new Paths(this.placeOf);
    const Actions = queued.map(({ type, place, name, args, query }, at) => ({
      Id: at + 1,
      ActionType: type,
      Name: name ?? "",
      ObjectPathId: paths.id(place),
      ...(args && { ArgumentInfo: paths.info(args) }),
      ...(query && { QueryInfo: query }),
    }));
    const answer = JSON.parse(
      await this.execute(JSON.stringify({ Actions, ObjectPaths: paths.known })),
    ) as Answer;
    for (const { ActionId, Value } of answer.Results ?? []) queued[ActionId - 1]?.hear(Value);
    if (answer.Error) throw new HostError(answer.Error.Code, answer.Error.Message, answer.Error.Location);
  }
}

export { ActionType };
