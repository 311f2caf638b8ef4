/** Stands for the class that Excel puts on the page; the real one is met in the workbench tests. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

export type Called = (...args: unknown[]) => unknown;

/** Loads the script of the functions into a page of its own, as Excel would, and tells what it associates. */
export async function loadFunctions(displayLanguage: string): Promise<ReadonlyMap<string, Called>> {
  const associated = new Map<string, Called>();
  const ready = Promise.resolve();
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: ExcelError,
      ErrorCode: { invalidValue: "#VALUE!" },
      associate: (id: string, code: Called) => associated.set(id, code),
    },
    Office: { onReady: () => ready, context: { displayLanguage } },
  });
  jest.resetModules();
  await import("../index");
  // The English sentences are a part of their own, asked for when Office is ready.
  await ready;
  await import("../../locales/functionFindings.en");
  return associated;
}

/** What came of a call, as plain data: error cells are `#VALUE!` with their code. */
export async function answerOf(code: Called | undefined, args: readonly unknown[]): Promise<unknown> {
  try {
    return plain(await code?.(...args));
  } catch (thrown) {
    if (thrown instanceof ExcelError) return plain(thrown);
    throw thrown;
  }
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return value instanceof ExcelError ? `${value.code} ${value.message.slice(0, 4)}` : value;
}
