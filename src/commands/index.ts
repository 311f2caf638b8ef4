import type { ReportJob } from "../core/record/jobSetup";
import { parseState } from "../workbook/savedState";
import { excelRoom } from "../workbook/room";
import { report, type ReportAnswer } from "./automation";
import { countNow, writeReports } from "./runReport";

/** Steps of the pane that a command may end on. */
const STEP = { data: 1, check: 2, report: 4 } as const;

async function showPane(detail: object): Promise<void> {
  window.dispatchEvent(new CustomEvent("tinnhiem:show", { detail }));
  await Office.addin.showAsTaskpane();
}

/** "Lập báo cáo": writes the report with the saved set-up; opens the pane where there is something to settle. */
async function writeReport(event?: Office.AddinCommands.Event): Promise<void> {
  try {
    const saved = await excelRoom.loadState();
    const state = saved.ok ? parseState(saved.value) : null;
    if (!state || state.setup.kinds.length === 0) {
      await showPane({ step: STEP.data });
      return;
    }
    const counted = await countNow(excelRoom, state.setup);
    const { record, isRefused, written } = await writeReports(excelRoom, counted, { isDraft: false });
    const findings = isRefused ? record.findings : [];
    await showPane({ step: isRefused ? STEP.check : STEP.report, written, findings });
  } finally {
    event?.completed();
  }
}

interface Automation {
  report(job: ReportJob): Promise<ReportAnswer>;
}

declare global {
  interface Window {
    tinnhiem?: Automation;
  }
}

void Office.onReady(() => {
  Office.actions.associate("writeReport", (event?: Office.AddinCommands.Event) => {
    void writeReport(event);
  });
  window.tinnhiem = { report: (job) => report(excelRoom, job) };
});
