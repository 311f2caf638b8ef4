import { useMemo } from "react";
import { regulationOf, type ChosenRegulation } from "../../core/count/rules";
import { useSelector } from "./useSelector";

/** The regulation of the conference, and what stands against it. */
export function useRegulation(): ChosenRegulation {
  const regulation = useSelector((state) => state.setup.regulation);
  const custom = useSelector((state) => state.setup.custom);
  return useMemo(() => regulationOf({ regulation, custom }), [regulation, custom]);
}
