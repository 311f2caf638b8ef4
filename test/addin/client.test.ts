import { openDesk, sample, type DeskOptions } from "./support";

/** What a report leaves behind, through one of the clients. */
async function outcomeThrough(client: DeskOptions["client"]): Promise<object> {
  const desk = await openDesk(sample("KH2014-A.xlsx"), client ? { client } : {});
  const before = desk.workbook.batches();
  const answer = await desk.report();
  const syncs = desk.workbook.batches() - before;
  const cells = answer.written.map((name) => desk.workbook.read(name, "A1:Z80"));
  const isMicrosoft = "OSF" in desk.addin.window;
  const { errors } = desk.addin;
  await desk.workbook.idle();
  desk.close();
  // The time of writing is printed in the report, and is part of its number.
  const told = JSON.parse(JSON.stringify(cells).replaceAll(/TN-\d{14}|\d\d:\d\d(?::\d\d)?/g, "")) as unknown;
  return { record: answer.record, syncs, told, errors, isMicrosoft };
}

it("gives through the web app's client what it gives through Office.js, in as many syncs", async () => {
  const own = await outcomeThrough("own");
  expect(own).toMatchObject({ isMicrosoft: false, errors: [] });
  expect(own).toEqual({ ...(await outcomeThrough("office.js")), isMicrosoft: false });
});
