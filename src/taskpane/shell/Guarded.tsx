import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "../hooks/useWords";
import { Boundary } from "../ui/Boundary";
import { leaveFocus } from "../ui/leaveFocus";

function Broken({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useWords();
  const again = () => {
    leaveFocus();
    onAgain();
  };
  return (
    <div role="alert">
      <p>{t("app.broken")}</p>
      <Button onClick={again}>{t("app.again")}</Button>
    </div>
  );
}

/** A part of the frame that says so in its own place where it breaks, and can be shown once more. */
export function Guarded({ children }: { readonly children: ReactNode }) {
  return <Boundary fallback={(again) => <Broken onAgain={again} />}>{children}</Boundary>;
}
