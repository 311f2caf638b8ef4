import { makeStyles } from "@fluentui/react-components";
import { isOutdated } from "../../session/store/selectors";
import { useSelector } from "../hooks/useSelector";

const useStyles = makeStyles({
  // Old figures stay readable: whoever is reading one must not lose it.
  old: { filter: "grayscale(1)", opacity: 0.75 },
});

/** Whether the sheets were edited since they were read, and the class of what shows how they were. */
export function useStale(): { readonly isStale: boolean; readonly className: string | undefined } {
  const isStale = useSelector(isOutdated);
  const styles = useStyles();
  return { isStale, className: isStale ? styles.old : undefined };
}
