import type { FindingCode } from "../../core/finding/finding";
import type { FormId } from "../../report/formId";
import type { ToolId } from "../../session/store/state";
import type { StepId } from "../../session/store/steps";
import topics from "./helpTopics.json";

interface Topics {
  readonly steps: Readonly<Record<StepId, string>>;
  readonly tools: Readonly<Record<ToolId, string>>;
  readonly forms: Readonly<Record<FormId, string>>;
}

/** The page of each step, tool and form, "page#anchor" of the guide; anchors are the headings themselves. */
export const { steps: STEP_HELP, tools: TOOL_HELP, forms: FORM_HELP }: Topics = topics;

/** @example findingHelp("F131") // "ma-loi#f131" */
export const findingHelp = (code: FindingCode): string => `ma-loi#${code.toLowerCase()}`;
