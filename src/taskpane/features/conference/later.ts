/** What the first step fetches after the first paint: what few clerks open, and the words of findings. */
export const CONFERENCE = {
  checks: async () => (await import("./Checks")).Checks,
  faultRules: async () => (await import("./FaultRules")).FaultRules,
  customRegulation: async () => (await import("./custom/CustomRegulation")).CustomRegulation,
} as const;
