import type { ReportJob } from "../core/recognise/jobSetup";
import type { ReportAnswer } from "./automation";

async function showPane(detail: object): Promise<void> {
  window.dispatchEvent(new CustomEvent("tinnhiem:show", { detail }));
  await Office.addin.showAsTaskpane();
}

/** "Lập báo cáo": the work itself is loaded when it is asked for. */
async function writeReport(event?: Office.AddinCommands.Event): Promise<void> {
  try {
    const { redoReport } = await import("./redoReport");
    await showPane(await redoReport());
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
  window.tinnhiem = {
    report: async (job) => {
      const { report } = await import("./automation");
      return report(job);
    },
  };
});
