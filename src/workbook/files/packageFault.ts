import { PackageError } from "../../../ooxml/trouble";
import { finding, type Finding } from "../../core/finding/finding";

/** Whatever a reader says of a part that no check had found broken. */
const UNKNOWN_PART = "xl";

/**
 * Why a file is left out, from the error by which reading it ended.
 *
 * @returns F640 a damaged part, F641 more than is read, F642 something that stands there twice, F646
 *   more memory than there is
 */
export function packageFault(error: unknown): Finding {
  // Text or memory that is larger than there can be.
  if (error instanceof RangeError) return finding("F646", {});
  if (!(error instanceof PackageError)) return finding("F640", { part: UNKNOWN_PART });
  const { trouble } = error;
  switch (trouble.kind) {
    case "damaged":
      return finding("F640", { part: trouble.part });
    case "too-large":
      return finding("F641", { how: `limit-${trouble.what}`, limit: trouble.limit });
    case "ambiguous":
      return finding("F642", { how: `double-${trouble.what}`, name: trouble.name });
  }
}
