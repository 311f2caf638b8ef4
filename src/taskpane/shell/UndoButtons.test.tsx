import { describe, expect, it } from "@jest/globals";
import { fireEvent, screen } from "@testing-library/react";
import { renderPane } from "../testing/renderPane";

const unit = () => screen.getByLabelText<HTMLInputElement>("Đơn vị");
const undo = () => screen.findByRole("button", { name: "Hoàn tác lựa chọn" });
const redo = () => screen.findByRole("button", { name: "Làm lại lựa chọn" });

describe("undo in the pane", () => {
  it("takes a choice back by button, from another step, and says where", async () => {
    const { user } = await renderPane();
    expect((await undo()).getAttribute("aria-disabled")).toBe("true");
    await user.type(unit(), "Đảng bộ A");
    await user.click(screen.getByRole("button", { name: "Tiếp tục ›" }));
    await user.click(await undo());
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Hội nghị");
    expect(unit().value).toBe("");
    expect(screen.getByText("Bước Hội nghị. Còn hoàn tác được 0 lựa chọn.")).toBeTruthy();
    await user.click(await redo());
    expect(unit().value).toBe("Đảng bộ A");
  });

  it("listens to the keyboard, except where a text is typed", async () => {
    const { user } = await renderPane();
    await undo();
    await user.type(unit(), "Đảng bộ A");
    fireEvent.keyDown(unit(), { key: "z", ctrlKey: true });
    expect(unit().value).toBe("Đảng bộ A");
    fireEvent.keyDown(document.body, { key: "z" });
    fireEvent.keyDown(document.body, { key: "x", ctrlKey: true });
    expect(unit().value).toBe("Đảng bộ A");
    fireEvent.keyDown(document.body, { key: "z", ctrlKey: true });
    expect(unit().value).toBe("");
    fireEvent.keyDown(document.body, { key: "y", metaKey: true });
    expect(unit().value).toBe("Đảng bộ A");
    fireEvent.keyDown(document.body, { key: "Z", ctrlKey: true });
    fireEvent.keyDown(document.body, { key: "Z", ctrlKey: true, shiftKey: true });
    expect(unit().value).toBe("Đảng bộ A");
  });

  it("says that written sheets stay", async () => {
    await renderPane();
    expect((await undo()).title).toContain("Trang tính đã ghi không bị hoàn tác");
  });
});
