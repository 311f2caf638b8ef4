import { useSelector } from "../hooks/useSelector";
import { useDispatch } from "../hooks/useServices";
import { useWords } from "../hooks/useWords";
import { TextField } from "./TextField";

/** Who counts: typed once, and then written under every explanation. */
export function ClerkField() {
  const clerk = useSelector((state) => state.setup.clerk);
  const dispatch = useDispatch();
  const { t } = useWords();
  return (
    <TextField
      label={t("conference.clerk")}
      hint={t("conference.clerkHint")}
      value={clerk}
      onText={(text) => dispatch({ type: "clerkTyped", text })}
      onLeave={() => dispatch({ type: "clerkSigned" })}
    />
  );
}
