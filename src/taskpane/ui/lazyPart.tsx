import { lazy, useEffect, useState, type ComponentType } from "react";
import { leaveFocus } from "./leaveFocus";
import { Offline } from "./Offline";

type Load<P extends object> = () => Promise<ComponentType<P>>;

/** Stands in for a part that could not be fetched: tries once more by itself, then whenever the clerk asks. */
function standIn<P extends object>(load: Load<P>): ComponentType<P> {
  return function Unfetched(props: P) {
    const [Part, setPart] = useState<ComponentType<P> | null>(null);
    const [tries, setTries] = useState(0);
    useEffect(() => {
      let isWanted = true;
      load().then(
        (loaded) => {
          if (!isWanted) return;
          // The button that was pressed goes away.
          if (tries > 0) leaveFocus();
          setPart(() => loaded);
        },
        () => undefined,
      );
      return () => {
        isWanted = false;
      };
    }, [tries]);
    return Part ? <Part {...props} /> : <Offline onRetry={() => setTries(tries + 1)} />;
  };
}

/**
 * A part of the pane that is fetched when it is first shown. React remembers a failure for good; here a part that could
 * not be fetched says so and can be asked for again, without the rest of the pane being touched.
 */
export function lazyPart<P extends object>(load: Load<P>): ComponentType<P> {
  return lazy(async () => {
    try {
      return { default: await load() };
    } catch {
      return { default: standIn(load) };
    }
  });
}
