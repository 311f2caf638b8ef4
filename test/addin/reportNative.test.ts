import { everythingPlan, HOSTILE } from "./plans";
import { pictureOf } from "./support";
import { useDesk } from "./useDesk";
import { excelRoom } from "../../src/workbook/room";

const desk = useDesk();

const decorOf = (at: number) => Object.values(desk.workbook.state().decor ?? {})[at];
const tables = () => (desk.workbook.state().tables ?? []).map(({ name }) => name);

describe("a sheet with all that a plan may hold", () => {
  it("is written in six syncs, with looks, table, chart, breaks and the scale they need", async () => {
    const before = desk.workbook.batches();
    expect(await excelRoom.write([everythingPlan("Phụ lục")])).toEqual({
      ok: true,
      value: [{ name: "Phụ lục" }],
    });
    expect(desk.workbook.batches() - before).toBeLessThanOrEqual(6);
    expect(decorOf(0)).toEqual({
      rules: [
        { area: "C4:C11", formula: "=3*$C4>=2*($B4+$C4)", fill: "#FFC7CE", color: "#9C0006" },
        { area: "C4:C11", formula: "=2*$C4>$B4+$C4", fill: "#FFEB9C", color: "#9C5700" },
      ],
      charts: [
        {
          name: "Chart 1",
          data: "A3:C11",
          title: "Kết quả",
          place: "A15:D28",
          colors: ["#00B050", "#C00000"],
          legend: "bottom",
          isReversed: true,
          least: 0,
          font: "Times New Roman",
          isValueAxisLast: true,
          labelSpacing: 1,
        },
      ],
      breaks: [14],
    });
    expect(Object.values(desk.workbook.state().pages)[0]).toMatchObject({ scale: 100, printArea: "A1:D28" });
    const filled = desk.workbook.read("Phụ lục", "A4:A11").formulas.map(([name]) => name);
    expect(filled).toEqual(HOSTILE);
  });

  it("brings tables with names that nothing in the workbook has", async () => {
    await excelRoom.write([everythingPlan("Một"), everythingPlan("Hai")]);
    await excelRoom.write([everythingPlan("Ba")]);
    expect(tables()).toEqual(["TN_KetQua", "TN_KetQua_2", "TN_KetQua_3"]);
  });

  it.each([
    ["GeneralException", /F501/],
    // After the last action of a batch Office.js has no answer that it could attach the code to.
    ["AccessDenied", /F540|F501/],
  ])("leaves nothing behind, whichever sync it needs fails with %s", async (code, said) => {
    await excelRoom.write([everythingPlan("Đã có")]);
    const picture = () => pictureOf(desk.workbook);
    const before = picture();
    for (const batch of [1, 2, 4, 5]) {
      for (const after of [0, 1, 20, 60, 75, 82, 90, 100]) {
        desk.workbook.clearFaults();
        desk.workbook.fail({ batch, code, after });
        const written = await excelRoom.write([everythingPlan("Phụ lục"), everythingPlan("Khác")]);
        expect([batch, after, written]).toMatchObject([
          batch,
          after,
          { finding: { code: expect.stringMatching(said) as string } },
        ]);
        expect([batch, after, picture()]).toEqual([batch, after, before]);
      }
    }
  });
});
