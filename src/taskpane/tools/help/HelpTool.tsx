import { useLayout } from "../../ui/useLayout";
import { useToolText } from "../useToolText";

const PARTS = [
  ["help.what", "help.steps"],
  ["help.signs", "help.signsText"],
  ["help.data", "help.dataText"],
  ["help.keys", "help.keysText"],
] as const;

/** What the pane does, in a few sentences. */
export function HelpTool() {
  const say = useToolText();
  const layout = useLayout();
  return (
    <>
      {PARTS.map(([title, text]) => (
        <section key={title} className={layout.tight}>
          <h3 className={layout.heading}>{say(title)}</h3>
          <div>{say(text)}</div>
        </section>
      ))}
      <div className={layout.muted}>{say("help.manual")}</div>
    </>
  );
}
