import { useEffect, useRef, useState } from "react";
import { isTaken } from "../../../core/rollup/consolidated";
import { UnitCollector, type NamedTwice, type UnitEntry } from "../../../core/rollup/consolidate";
import { lazyFileReader, type UnitFileReader } from "../../../session/files/fileReader";

/** Files that were read, of all, and the units found in them that are counted. */
interface Progress {
  readonly done: number;
  readonly all: number;
  readonly units: number;
}

/** The files that were read, and how far reading has come. */
export interface Units {
  readonly entries: readonly UnitEntry[];
  readonly named: readonly NamedTwice[];
  /** `null` while nothing is being read. */
  readonly progress: Progress | null;
  /** Files that were chosen and not read, since reading was stopped. */
  readonly unread: number;
  readonly add: (files: readonly File[], regulation: string) => void;
  readonly stop: () => void;
  readonly clear: () => void;
}

interface Kept {
  readonly collector: UnitCollector;
  readonly entries: readonly UnitEntry[];
  readonly unread: number;
}

const nothing = (): Kept => ({ collector: new UnitCollector(), entries: [], unread: 0 });

// Going back to a step and opening the tool again must not cost reading thousands of files again.
let kept = nothing();

/** For tests: forgets what was read. */
export const forgetUnits = () => {
  kept = nothing();
};

/** A run over some files that can be stopped between two of them. */
interface Run {
  readonly isStopped: () => boolean;
  readonly stop: () => void;
  /** The reader that stopping ends. */
  readonly use: (reader: UnitFileReader) => void;
}

function startRun(): Run {
  let isStopped = false;
  let used: UnitFileReader | null = null;
  return {
    isStopped: () => isStopped,
    stop: () => {
      isStopped = true;
      used?.close();
    },
    use: (reader) => {
      used = reader;
    },
  };
}

async function readAll(
  run: Run,
  files: readonly File[],
  regulation: string,
  onRead: (entry: UnitEntry) => void,
): Promise<void> {
  const { collector } = kept;
  const reader = await lazyFileReader();
  run.use(reader);
  for (const file of files) {
    if (run.isStopped()) break;
    const reading = await reader.read(file, regulation);
    // The worker was ended under its hands: the file was not read.
    if (run.isStopped()) break;
    onRead(collector.add(file.name, reading));
  }
  reader.close();
}

/** Reads files of units one after the other and keeps of each only what a consolidation needs. */
export function useUnits(): Units {
  const [state, setState] = useState(kept);
  const [progress, setProgress] = useState<Units["progress"]>(null);
  const run = useRef<Run | null>(null);
  const keep = (next: Kept) => {
    kept = next;
    setState(next);
  };
  const stop = () => run.current?.stop();
  useEffect(() => stop, []);
  const add = (files: readonly File[], regulation: string) => {
    if (run.current || files.length === 0) return;
    const own = startRun();
    run.current = own;
    const read: UnitEntry[] = [];
    setProgress({ done: 0, all: files.length, units: 0 });
    const onRead = (entry: UnitEntry) => {
      read.push(entry);
      setProgress({ done: read.length, all: files.length, units: read.filter(isTaken).length });
    };
    const end = () => {
      run.current = null;
      setProgress(null);
      keep({ ...kept, entries: [...kept.entries, ...read], unread: files.length - read.length });
    };
    readAll(own, files, regulation, onRead).then(end, end);
  };
  const { collector, entries, unread } = state;
  return {
    entries,
    named: collector.namedTwice(),
    progress,
    unread,
    add,
    stop,
    clear: () => keep(nothing()),
  };
}
