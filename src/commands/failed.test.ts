import { stepNumber } from "../session/store/steps";
import { failed } from "./failed";

it("says in the step of the report what cut a command short", () => {
  expect(failed(new Error("Mất kết nối"))).toMatchObject({
    step: stepNumber("report"),
    written: null,
    findings: [{ code: "F501", facts: { reason: "Mất kết nối" } }],
  });
});
