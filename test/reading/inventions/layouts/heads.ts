import type { Value } from "../../../corpus/sheet";
import type { KindChoice } from "../choice";
import type { Person } from "../vote";

function nameOf({ name }: Person, { names, prefix }: KindChoice): string {
  switch (names) {
    case "stacked":
      return prefix + name.replaceAll(" ", "\n");
    case "capitals":
      return prefix + name.toUpperCase();
    case "plain":
    case "tall":
      return prefix + name;
  }
}

/** The head of a person's column: the name, and the post where it belongs. */
export function personHead(person: Person, choice: KindChoice): readonly Value[] {
  const name = nameOf(person, choice);
  const { office } = person;
  switch (choice.office) {
    case "none":
      return [name];
    case "below":
      return [name, office];
    case "lineEnd":
      return [`${name}\n${office}`];
    case "brackets":
      return [`${name} (${office})`];
    case "dash":
      return [`${name} - ${office}`];
  }
}

const QUESTIONS = [
  (name: string) => `Mức độ tín nhiệm [${name}]`,
  (name: string) => `Đánh giá mức độ tín nhiệm đối với đồng chí: [${name}]`,
  (name: string) => `Phiếu lấy tín nhiệm [${name}]`,
  (name: string) => `Lấy phiếu tín nhiệm các chức danh [${name}]`,
] as const;

/** The head of a person's column in the export of a form. */
export function formHead({ name }: Person, wording: number): readonly Value[] {
  const question = QUESTIONS[wording % (QUESTIONS.length + 1)];
  return [question ? question(name) : name];
}
