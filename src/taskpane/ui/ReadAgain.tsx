import { Button } from "@fluentui/react-components";
import { useSelector } from "../hooks/useSelector";
import { useDispatch } from "../hooks/useServices";

/** Reads the sheets and counts again without leaving the step. */
export function ReadAgain({ label }: { readonly label: string }) {
  const status = useSelector((state) => state.reading.status);
  const step = useSelector((state) => state.step);
  const dispatch = useDispatch();
  return (
    <Button
      size="small"
      disabledFocusable={status === "busy"}
      onClick={() => dispatch({ type: "stepEntered", step: step })}
    >
      {`⟳ ${label}`}
    </Button>
  );
}
