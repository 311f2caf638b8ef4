import { Suspense, useSyncExternalStore } from "react";
import { useServices } from "../hooks/useServices";
import { lazyPart } from "../ui/lazyPart";
import { SHELL } from "./later";

// Nothing is read before the first paint.
const WorkNote = lazyPart(SHELL.workNote);

/** Work that is being done, once there is any. */
export function Work() {
  const { counter } = useServices();
  const isBusy = useSyncExternalStore(counter.subscribe, () => counter.progress() !== null);
  return (
    isBusy && (
      <Suspense>
        <WorkNote />
      </Suspense>
    )
  );
}
