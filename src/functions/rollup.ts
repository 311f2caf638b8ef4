// What ANNEX1 and SUMMARY need. It comes when one of them is asked for, like SHA-256: few sheets hold a summary report,
// and the script of all functions is kept small.
export { annex1 } from "../core/rollup/annex1";
export { exactHalves, summarisePeople } from "../core/rollup/digest";
export { summaryProse } from "../locales/summaryProse";
