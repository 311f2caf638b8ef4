import { failure } from "./support";
import { useBench } from "./useBench";

export const NEW = "Báo cáo";
export const UNKNOWN = /^ApiNotFound: /;

type Act<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => T;

/** Before each test a bench with a sheet that was made there: only such a sheet may have tables, charts and looks. */
export function useNewSheet() {
  const bench = useBench();
  beforeEach(async () => {
    await bench.run(async (_, context) => {
      context.workbook.worksheets.add(NEW).getRange("A1:C3").values = [
        ["Họ tên", "Cao", "Thấp"],
        ["Nguyễn Văn A", 40, 6],
        ["Trần Thị B", 30, 16],
      ];
      await context.sync();
    });
  });
  const onNew = <T>(job: Act<Promise<T>>) =>
    bench.run((_, context) => job(context.workbook.worksheets.getItem(NEW), context));
  const failsOnNew = (act: (sheet: Excel.Worksheet) => unknown) =>
    failure(
      onNew(async (sheet, context) => {
        act(sheet);
        await context.sync();
      }),
    );
  const decor = () => Object.values(bench.workbook.state().decor ?? {})[0];
  return { bench, onNew, failsOnNew, decor };
}
