import type { ReportJob } from "../core/recognise/jobSetup";
import type { ReportAnswer } from "./automation";
import { failed } from "./failed";
import type { Shown } from "./redoReport";
import { watchPane } from "./revivePane";
import { showIn } from "./showIn";

/** The outcome of the work; whatever was thrown is one too. */
async function outcome(): Promise<Shown> {
  try {
    const { redoReport } = await import("./redoReport");
    return await redoReport();
  } catch (error) {
    return failed(error);
  }
}

/**
 * "Lập báo cáo": the work itself is loaded when it is asked for. Where the connection is lost by then, the pane is shown
 * with that, for which nothing has to be fetched.
 */
async function writeReport(): Promise<void> {
  const shown = await outcome();
  const told = await import("./tell").catch(() => null);
  if (told) return told.tell(shown);
  showIn(window, shown);
  await Office.addin.showAsTaskpane();
}

interface Automation {
  report(job: ReportJob): Promise<ReportAnswer>;
}

declare global {
  interface Window {
    tinnhiem?: Automation;
  }
}

/** What cannot even be told is an error of the page, which whoever looks after the add-in finds in its console. */
function raise(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}

function associate(): void {
  Office.actions.associate("writeReport", (event?: Office.AddinCommands.Event) => {
    writeReport()
      .catch(raise)
      .finally(() => event?.completed());
  });
  window.tinnhiem = {
    report: async (job) => {
      const { report } = await import("./automation");
      return report(job);
    },
  };
}

window.addEventListener("load", watchPane);
Office.onReady(associate).catch(raise);
