import { screen } from "@testing-library/react";
import vi from "../../locales/vi/pane.json";
import type { RenderedPane } from "./renderPane";

/** Opens a tool from the menu and waits until it is there. */
export async function openTool({ user }: Pick<RenderedPane, "user">, name: string): Promise<void> {
  await user.click(screen.getByRole("button", { name: vi["menu.open"] }));
  await user.click(await screen.findByRole("menuitem", { name }));
  await screen.findByRole("heading", { level: 2, name });
}
