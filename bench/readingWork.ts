// Invented workbooks and what came of their count.
export { VERDICTS } from "../test/reading/inventions/judge/judge";
export { tryMany } from "../test/reading/inventions/judge/tell";
