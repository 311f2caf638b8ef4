import { CONFERENCE_FIGURES, withoutSource } from "../../core/setup/figureFields";
import type { CountSetup } from "../../core/setup/setup";
import type { PaneAction } from "../store/actions";

/**
 * What was found on all sheets is right. What the clerk typed of the conference stays.
 *
 * @param step - where the pane goes
 */
export function takenAction(setup: CountSetup, found: CountSetup, step: number): PaneAction {
  const { conference, sources } = setup;
  const filled = CONFERENCE_FIGURES.filter(
    (field) => conference[field] === null && found.conference[field] !== null,
  );
  const kept = CONFERENCE_FIGURES.filter((field) => !filled.includes(field));
  const values = Object.fromEntries(filled.map((field) => [field, found.conference[field]]));
  return {
    type: "surveyTaken",
    step,
    filled,
    setup: {
      ...setup,
      conference: { ...conference, ...values },
      kinds: found.kinds,
      sources: { ...sources, ...withoutSource(found.sources, ...kept) },
    },
  };
}
