import { expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import { EMPTY_CHOICE } from "../../../report/options";
import { person, recordOf } from "../../../report/testing/records";
import { renderWith } from "../../testing/renderWith";
import { Forms } from "./Forms";

const ofPeople = (count: number) =>
  recordOf(Array.from({ length: count }, (_, at) => person(at + 1, 19, 2, 25, 47)));

it.each([
  { people: 60, chosen: 4, said: /^\d+ trang · mỗi trang 1 phiếu, không phải 4: chữ sẽ quá nhỏ$/ },
  { people: 3, chosen: 2, said: /^1 trang$/ },
] as const)("says where fewer ballots than chosen fit on a page: $said", async ({ people, chosen, said }) => {
  const choice = { ...EMPTY_CHOICE, forms: ["ballots"] as const, ballotsPerPage: chosen };
  await renderWith({ choice }, <Forms record={ofPeople(people)} isDraft={false} />);
  await screen.findByRole("checkbox", { name: "Phiếu tín nhiệm để in (Phụ lục 3)" });
  expect(screen.getByText(/^\d+ trang/).parentElement?.textContent).toMatch(said);
});
