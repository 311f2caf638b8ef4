import { describe, expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import { Profiler, type ReactNode } from "react";
import { ConferenceCount, ConferenceWords } from "./features/conference/fields";
import { Footer } from "./shell/Footer";
import { Header } from "./shell/Header";
import { renderWith } from "./testing/renderWith";

/** Counts how often each part was drawn. */
function counting() {
  const counts: Record<string, number> = {};
  const counted = (id: string, part: ReactNode) => (
    <Profiler id={id} onRender={() => void (counts[id] = (counts[id] ?? 0) + 1)}>
      {part}
    </Profiler>
  );
  return { counts, counted };
}

describe("a letter typed in one field", () => {
  it("draws that field again, and neither the other fields nor the frame", async () => {
    const { counts, counted } = counting();
    const { user } = await renderWith(
      // The step is begun, so that its sign in the row of steps stays as it is.
      { step: 1 },
      <>
        {counted("header", <Header onLanguage={() => undefined} />)}
        {counted("typed", <ConferenceWords field="unit" />)}
        {counted("text", <ConferenceWords field="name" />)}
        {counted("count", <ConferenceCount field="present" />)}
        {counted("footer", <Footer />)}
      </>,
    );
    await user.type(screen.getByLabelText("Đơn vị"), "T");
    const before = { ...counts };
    await user.type(screen.getByLabelText("Đơn vị"), "ỉnh ủy");
    expect(screen.getByLabelText("Đơn vị")).toHaveProperty("value", "Tỉnh ủy");
    expect(counts).toEqual({ ...before, typed: counts.typed });
    expect(counts.typed).toBeGreaterThanOrEqual((before.typed ?? 0) + "ỉnh ủy".length);
  });

  it("draws the row of steps again when its sign changes", async () => {
    const { counts, counted } = counting();
    const { user } = await renderWith(
      {},
      <>
        {counted("header", <Header onLanguage={() => undefined} />)}
        <ConferenceWords field="unit" />
      </>,
    );
    const before = counts.header ?? 0;
    await user.type(screen.getByLabelText("Đơn vị"), "T");
    expect(counts.header).toBeGreaterThan(before);
  });
});
