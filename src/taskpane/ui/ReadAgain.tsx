import { Button } from "@fluentui/react-components";
import { usePane } from "../hooks/context";

/** Reads the sheets and counts again without leaving the step. */
export function ReadAgain({ label }: { readonly label: string }) {
  const { state, dispatch } = usePane();
  return (
    <Button
      size="small"
      disabledFocusable={state.reading.status === "busy"}
      onClick={() => dispatch({ type: "stepEntered", step: state.step })}
    >
      {`⟳ ${label}`}
    </Button>
  );
}
