import type { Place } from "../../core/people/sameName";
import type { PaneKey } from "../../locales/pane";

/** Where somebody is voted on. */
export const PLACE_NAMES: Readonly<Record<Place, PaneKey>> = {
  party: "place.party",
  council: "place.council",
  work: "place.work",
};
