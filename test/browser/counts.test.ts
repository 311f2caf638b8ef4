import { reportCounts } from "./support";
import { useWorkbench } from "./useWorkbench";
import { published } from "../support/published";
import { describeLong } from "../support/long";

const bench = useWorkbench();

async function recognise(sample: string): Promise<void> {
  await bench.openSample(sample);
  await bench.press("Dữ liệu");
  await bench.press("Dùng vùng đang chọn");
  await bench.see("Đã nhận dạng");
}

describeLong("a sheet without ballots", () => {
  it("is added up from three counting tables and reported as published", async () => {
    await bench.open();
    await recognise("KH2014-D.xlsx");
    await bench.see("Bảng cộng 3 bàn: 13 người, không có từng phiếu");
    await bench.see("Cộng: Bàn 1 + Bàn 2 + Bàn 3");
    await bench.press("Kết quả");
    await bench.see("13 người · 46 phiếu thu về");
    await bench.press("Báo cáo");
    await bench.press("Lập báo cáo");
    await bench.see("Đã lập");
    expect(await reportCounts(bench, "KH2014")).toEqual(published("KH2014"));
  });

  it("is a finished result whose misprint is shown at its cell", async () => {
    await recognise("VP2023-E.xlsx");
    await bench.see("Bảng kết quả có sẵn: 7 người, không có từng phiếu");
    await bench.see("Đối chiếu thêm cột: Tỉ lệ · Hợp lệ · Không hợp lệ");
    await bench.press("Kiểm tra");
    await bench.see("W231");
    await bench.see("97,78");
    await bench.press("Kết quả");
    await bench.see("7 người · 47 phiếu thu về");
  });
});
