import { Button, Checkbox } from "@fluentui/react-components";
import { PAPER_FACTS } from "../../../core/ballot/paperFacts";
import { factKey, SIGN_KEYS } from "../../../session/typing/keys";
import { SIGNS } from "../../../session/typing/entryLayout";
import type { Hand, TypingKey } from "../../../session/typing/typing";
import { useWords } from "../../hooks/useWords";
import { FACT_NAMES } from "../../ui/faultWords";
import { Fold } from "../../ui/Fold";
import { useLayout } from "../../ui/useLayout";
import { useToolText } from "../useToolText";

interface KeyButtonsProps {
  readonly hand: Hand;
  readonly press: (key: TypingKey) => void;
}

/** Each sign with its key, for whoever looks for it or has no keys. */
export function KeyButtons({ press }: Pick<KeyButtonsProps, "press">) {
  const say = useToolText();
  const layout = useLayout();
  return (
    <div className={layout.tight} role="group" aria-label={say("typing.keys")}>
      <div className={layout.row} style={{ gap: "4px" }}>
        {SIGNS.map((sign) => (
          <Button key={sign} size="small" onClick={() => press({ type: "sign", sign })}>
            {`${SIGN_KEYS[sign]} ${say(`typing.sign.${sign}`)}`}
          </Button>
        ))}
        <Button size="small" onClick={() => press({ type: "back" })}>
          {`⌫ ${say("typing.back")}`}
        </Button>
      </div>
      <div className={layout.muted}>{say("typing.moves")}</div>
    </div>
  );
}

/** What is wrong with the whole paper. */
export function FactTicks({ hand, press }: KeyButtonsProps) {
  const { t } = useWords();
  const say = useToolText();
  return (
    <Fold summary={say("typing.faults")} isOpen={hand.facts.length > 0}>
      {PAPER_FACTS.map((fact, at) => (
        <div key={fact}>
          <Checkbox
            label={`${factKey(at)} ${t(FACT_NAMES[fact])}`}
            checked={hand.facts.includes(fact)}
            onChange={() => press({ type: "fact", fact })}
          />
        </div>
      ))}
    </Fold>
  );
}
