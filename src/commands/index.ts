import type { ReportJob } from "../core/recognise/jobSetup";
import type { ReportAnswer } from "./automation";

/** Shows the pane with what became of the work. Where Excel cannot show it, it says so as soon as it is opened. */
async function showPane(detail: object): Promise<void> {
  window.dispatchEvent(new CustomEvent("tinnhiem:show", { detail }));
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // The event waits in the pane.
  }
}

/** The outcome of the work; whatever was thrown is one too. */
async function outcome(): Promise<object> {
  try {
    const { redoReport } = await import("./redoReport");
    return await redoReport();
  } catch (error) {
    const { failed } = await import("./failed");
    return failed(error);
  }
}

/** "Lập báo cáo": the work itself is loaded when it is asked for. */
async function writeReport(event?: Office.AddinCommands.Event): Promise<void> {
  try {
    await showPane(await outcome());
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
