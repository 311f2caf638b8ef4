import type { Frame } from "playwright-core";

/**
 * What is wrong with the buttons of the screen that is shown: two with one name, which a screen reader's list cannot
 * tell apart unless they lead to the same place, and more than one that is painted as the next thing to do.
 */
export function buttonFaults(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(() => {
    const nameOf = (button: HTMLElement) => {
      const by = button.getAttribute("aria-labelledby")?.split(" ") ?? [];
      const labels = by.map((id) => document.getElementById(id)?.textContent ?? "");
      const name = button.getAttribute("aria-label") ?? (labels.join(" ") || button.textContent);
      return name.replace(/\s+/g, " ").trim();
    };
    const sample = document.createElement("i");
    sample.style.backgroundColor = "var(--colorBrandBackground)";
    document.querySelector(".fui-FluentProvider")?.append(sample);
    const brand = getComputedStyle(sample).backgroundColor;
    sample.remove();
    const buttons = [...document.querySelectorAll<HTMLElement>("button, [role=button]")].filter((button) =>
      button.checkVisibility({ visibilityProperty: true }),
    );
    const names = buttons.map(nameOf);
    const primary = buttons
      .filter((button) => getComputedStyle(button).backgroundColor === brand)
      .map((button) => nameOf(button));
    return [
      ...names
        .filter((name, at) => name === "" || (names.indexOf(name) !== at && !name.startsWith("Đến ")))
        .map((name) => `twice: ${name}`),
      ...(primary.length > 1 ? [`primary: ${primary.join(" and ")}`] : []),
    ];
  });
}
