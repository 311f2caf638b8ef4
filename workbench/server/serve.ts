import { startServer } from "./server";
import { SERVER_WORDS } from "./words";

const DEFAULT_PORT = 3000;
const LAST_PORT = 65_535;

export interface ServeInput {
  readonly root: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

function portText({ args, env }: ServeInput): string {
  const at = args.indexOf("--port");
  const inline = args.find((arg) => arg.startsWith("--port="))?.slice("--port=".length);
  return inline ?? (at >= 0 ? (args[at + 1] ?? "") : (env["PORT"] ?? String(DEFAULT_PORT)));
}

/** Serves the page until it is stopped and says where; returns 1 when it cannot, 0 when it runs. */
export async function serve(input: ServeInput): Promise<number> {
  const text = portText(input);
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(port <= LAST_PORT)) {
    input.err(SERVER_WORDS.badPort(text));
    return 1;
  }
  const server = await startServer({ root: input.root, port });
  if (typeof server === "string") {
    input.err(SERVER_WORDS.problems[server](port));
    return 1;
  }
  input.out(SERVER_WORDS.running(server.url));
  return 0;
}
