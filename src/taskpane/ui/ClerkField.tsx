import { usePane } from "../hooks/context";
import { TextField } from "./TextField";

/** Who counts: typed once, and then written under every explanation. */
export function ClerkField() {
  const { state, dispatch, t } = usePane();
  return (
    <TextField
      label={t("conference.clerk")}
      hint={t("conference.clerkHint")}
      value={state.setup.clerk}
      onText={(text) => dispatch({ type: "clerkTyped", text })}
      onLeave={() => dispatch({ type: "clerkSigned" })}
    />
  );
}
