import { Button } from "@fluentui/react-components";
import { useSelector } from "../../hooks/useSelector";
import { GoToCell } from "../../ui/GoToCell";
import { useLayout } from "../../ui/useLayout";
import { useToolText } from "../useToolText";
import { otherCell, type CellDifference } from "./compare";
import type { Settling } from "./useSettling";

interface Side {
  readonly says: "first" | "second";
  readonly cell: { readonly sheet: string; readonly address: string };
  readonly text: string;
  /** The cell that is written when this side is right. */
  readonly target: string;
}

function sidesOf(item: CellDifference, shown: (text: string) => string): readonly [Side, Side] {
  const here = { sheet: item.sheet ?? "", address: item.address ?? "" };
  const there = otherCell(item);
  const { first, second } = item.facts;
  return [
    { says: "first", cell: here, text: shown(first), target: `${there.sheet}!${there.address}` },
    { says: "second", cell: there, text: shown(second), target: `${here.sheet}!${here.address}` },
  ];
}

interface DifferenceProps {
  readonly item: CellDifference;
  readonly settling: Settling;
}

/** One cell against the other, and which of them the paper says. */
export function Difference({ item, settling }: DifferenceProps) {
  const status = useSelector((state) => state.reading.status);
  const clerk = useSelector((state) => state.setup.clerk);
  const say = useToolText();
  const layout = useLayout();
  const { facts } = item;
  const title =
    "person" in facts
      ? say("entries.ballot", { ballot: facts.ballot, person: facts.person })
      : say("entries.ballotNote", { ballot: facts.ballot });
  const sides = sidesOf(item, (text) => (text === "" ? say("entries.blank") : text));
  // While the sheets are read again, what is shown may be settled already.
  const isShut = settling.task.isBusy || status === "busy" || clerk === "";
  return (
    <li className={layout.card} aria-label={title}>
      <div className={layout.strong}>{title}</div>
      {sides.map(({ says, cell, text }) => (
        <div key={says} className={layout.row}>
          <GoToCell {...cell} text={`${cell.sheet}!${cell.address}`} />
          <span className={layout.breakable}>{text}</span>
        </div>
      ))}
      <div className={layout.row}>
        <span>{say("entries.paper")}</span>
        {sides.map(({ says, text, target }) => (
          <Button
            key={says}
            size="small"
            appearance="primary"
            disabledFocusable={isShut}
            title={say("entries.writes", { text, cell: target })}
            onClick={() => settling.settle(item, says)}
          >
            {text}
          </Button>
        ))}
      </div>
    </li>
  );
}
