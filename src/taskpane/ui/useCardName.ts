import { createContext, useContext } from "react";

/** The name of the card among others like it; empty where there is one card only. */
export const CardContext = createContext("");

/** Names a button so that it is told from the same button of the other cards; the text that is seen stands in front. */
export function useCardName(): (text: string) => string {
  const card = useContext(CardContext);
  return (text) => (card === "" ? text : `${text}: ${card}`);
}
