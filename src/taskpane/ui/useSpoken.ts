import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** The class of a text that is read out and not seen. */
export function useSpoken(): string {
  return useStyles().spoken;
}
