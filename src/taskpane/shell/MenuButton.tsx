import { Button } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import { useWords } from "../hooks/useWords";
import { lazyPart } from "../ui/lazyPart";
import { SHELL } from "./later";

// The menu and its words come when it is first asked for: the first paint needs neither.
const Menu = lazyPart(SHELL.menu);

/** What cannot be fetched before it is asked for is said when it is. */
const fetchEarly = () => void SHELL.menu().catch(() => undefined);

/** The three dots: tools, help, language. */
export function MenuButton({ onLanguage }: { readonly onLanguage: () => void }) {
  const { t } = useWords();
  const [isAsked, setAsked] = useState(false);
  // After the click itself, which an open menu would take for one beside it.
  const ask = () => setTimeout(() => setAsked(true));
  const button = (
    <Button
      size="small"
      appearance="subtle"
      aria-label={t("menu.open")}
      title={t("menu.open")}
      aria-haspopup="menu"
      style={{ minWidth: "32px" }}
      onClick={ask}
      onPointerEnter={fetchEarly}
    >
      ⋯
    </Button>
  );
  return isAsked ? (
    <Suspense fallback={button}>
      <Menu onLanguage={onLanguage} fallback={button} />
    </Suspense>
  ) : (
    button
  );
}
