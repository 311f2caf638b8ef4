import { Suspense } from "react";
import { describe, expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import { renderWith } from "../testing/renderWith";
import { lazyPart } from "./lazyPart";

describe("lazyPart", () => {
  it("says that the connection is lost, and shows the part once it can be fetched", async () => {
    let isUp = false;
    const Part = lazyPart<object>(() =>
      isUp ? Promise.resolve(() => <b>there</b>) : Promise.reject(new Error("Loading chunk 7 failed.")),
    );
    const { user } = await renderWith(
      {},
      <Suspense>
        <Part />
      </Suspense>,
    );
    expect((await screen.findByRole("alert")).textContent).toContain("Mất kết nối");
    await user.click(screen.getByRole("button", { name: "Thử lại" }));
    expect(screen.queryByText("there")).toBeNull();
    isUp = true;
    await user.click(screen.getByRole("button", { name: "Thử lại" }));
    expect(await screen.findByText("there")).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
