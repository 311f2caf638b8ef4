import { createContext, useContext } from "react";
import type { ToolText } from "../../locales/tools";

export const ToolTextContext = createContext<ToolText | null>(null);

/** The words of the tools, inside {@link ToolWords}. */
export function useToolText(): ToolText {
  const say = useContext(ToolTextContext);
  if (!say) throw new Error("useToolText outside the tools");
  return say;
}
