import { createContext, useContext } from "react";
import type { PaneAction } from "../../session/store/actions";
import type { Session } from "../../session/session";

/** What parts of the pane work with: the workbook, the counter, the store. The same as long as the pane is open. */
export type Services = Pick<Session, "store" | "room" | "counter">;

export const ServicesContext = createContext<Services | null>(null);

/** The services of the pane around a component. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error("useServices outside the pane");
  return services;
}

/** Tells the session what happened. */
export function useDispatch(): (action: PaneAction) => void {
  return useServices().store.dispatch;
}
