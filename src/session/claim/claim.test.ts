import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { finding } from "../../core/finding/finding";
import { retaken } from "../../core/claim/retaken";
import { jobSetup } from "../../core/recognise/jobSetup";
import { kindOf, kindTexts, type KindTexts } from "../../core/setup/kindTexts";
import { EMPTY_SETUP, type CountSetup } from "../../core/setup/setup";
import { EMPTY_CHOICE } from "../../report/options";
import { readingsOf } from "../../report/readings";
import { toSaved } from "../../workbook/savedState";
import { reportInStore } from "../report/reportInStore";
import { makeSession, type Session } from "../session";
import { makeCounter } from "../sheets/counter";
import { localEngine } from "../sheets/engine";
import type { ReadyState } from "../store/state";
import { memoryRoom, memoryWorkbook } from "../testing/memoryRoom";
import { memoryStorage, setStorage } from "../testing/memoryStorage";
import { codeSheet } from "../testing/vote";

const RIGHT = jobSetup({}, [codeSheet()]);
const withKind = (texts: Partial<KindTexts>): CountSetup => ({
  ...RIGHT,
  kinds: RIGHT.kinds.map((kind) => kindOf({ ...kindTexts(kind), ...texts })),
});

beforeEach(() => setStorage(memoryStorage()));
const sessions: Session[] = [];
afterEach(() => {
  sessions.splice(0).forEach((session) => session.close());
  setStorage(undefined);
});

const readyOf = ({ store }: Session): ReadyState => {
  const state = store.getState();
  if (state.status !== "ready") throw new Error(state.status);
  return state;
};

function until(session: Session, holds: (state: ReadyState) => boolean): Promise<ReadyState> {
  return new Promise((resolve) => {
    const look = () => {
      const state = session.store.getState();
      if (state.status !== "ready" || !holds(state)) return;
      stop();
      resolve(state);
    };
    const stop = session.store.subscribe(look);
    look();
  });
}

/** A pane on a workbook whose state somebody else may have written. */
async function opened(
  setup: CountSetup,
  { step = 0, workbook = memoryWorkbook(codeSheet()), choice = EMPTY_CHOICE } = {},
) {
  workbook.saved = JSON.stringify(toSaved({ version: 1, setup, step, choice }));
  const session = makeSession({
    room: memoryRoom(workbook),
    counter: makeCounter(() => Promise.resolve(localEngine())),
    isTyping: () => false,
    painted: Promise.resolve(),
  });
  sessions.push(session);
  session.start();
  const { claim } = await until(session, (state) => state.claim?.status !== "checking");
  const asked = claim?.status === "open" ? claim : null;
  return {
    session,
    workbook,
    asked,
    fields: asked?.findings.map(({ facts }): unknown => Object.values(facts)[0]),
  };
}

describe("a state that is opened", () => {
  it("asks nothing where it says what would be recognised, or names no ballots", async () => {
    expect((await opened(RIGHT)).asked).toBeNull();
    expect((await opened(EMPTY_SETUP)).asked).toBeNull();
  });

  it("asks on every machine until somebody confirms it there, also on the first step", async () => {
    const turned = withKind({ layout: "codes C/T/K" });
    const first = await opened(turned);
    expect(first.fields).toEqual(["claimSigns"]);
    expect((await opened(turned)).fields).toEqual(["claimSigns"]);
    first.session.store.dispatch({ type: "claimConfirmed" });
    expect(readyOf(first.session).claim).toBeNull();
    expect((await opened(turned)).asked).toBeNull();
    setStorage(memoryStorage());
    expect((await opened(turned)).fields).toEqual(["claimSigns"]);
    setStorage(undefined);
    expect((await opened(turned)).fields).toEqual(["claimSigns"]);
  });

  it("asks again when the state or the ballots are others", async () => {
    const limited = { ...RIGHT, regulation: "09-HD/DDTLD" };
    const first = await opened(limited);
    first.session.store.dispatch({ type: "claimConfirmed" });
    const more = { ...limited, limits: { ...RIGHT.limits, identicalBallots: 900 } };
    expect((await opened(more)).fields).toEqual(["claimRegulation", "claimLimit"]);
    const cells = codeSheet();
    const values = cells.values.map((value) => (value === "TNC" ? "TNT" : value));
    const workbook = memoryWorkbook({ ...cells, values });
    expect((await opened(limited, { workbook })).fields).toEqual(["claimRegulation"]);
  });

  it("asks nothing about what was chosen and counted on this machine", async () => {
    const { session } = await opened(RIGHT, { step: 2 });
    session.store.dispatch({ type: "regulationChosen", id: "09-HD/DDTLD" });
    const { setup } = await until(session, ({ reading }) => reading.record?.regulation === "09-HD/DDTLD");
    expect((await opened(setup)).asked).toBeNull();
  });

  it("asks about what the board agreed on where that was not ticked on this machine", async () => {
    const { session } = await opened(RIGHT, { step: 4 });
    const { record } = readyOf(session).reading;
    const readings = (record ? readingsOf(record) : []).map(({ key }) => key);
    const choice = { ...EMPTY_CHOICE, agreed: { readings, at: "2023-12-13T10:00" } };
    const asked = await opened(RIGHT, { choice });
    expect(new Set(asked.fields)).toEqual(new Set(["claimAgreed"]));
    asked.session.store.dispatch({ type: "claimRetaken", setup: RIGHT });
    expect(readyOf(asked.session).choice.agreed).toBeNull();
    session.store.dispatch({ type: "choiceChanged", fields: { agreed: choice.agreed } });
    expect((await opened(RIGHT, { choice })).asked).toBeNull();
  });

  it("takes what is recognised when the clerk wants it", async () => {
    const { session, asked } = await opened(withKind({ marks: "B9:N20" }), { step: 2 });
    if (!asked) throw new Error("nothing was asked");
    session.store.dispatch({
      type: "claimRetaken",
      setup: retaken(readyOf(session).setup, asked.fresh),
    });
    const { setup, claim } = readyOf(session);
    expect([setup.kinds, claim]).toEqual([RIGHT.kinds, null]);
  });

  it("says what of it could not be read", async () => {
    const workbook = memoryWorkbook(codeSheet());
    const { session } = await opened(RIGHT, { workbook });
    const saved = String(workbook.saved).replace('"excluded":[]', '"excluded":["x"]');
    workbook.saved = saved;
    session.reload();
    const { claim } = await until(session, (state) => state.claim?.status === "open");
    expect(claim).toMatchObject({
      findings: [{ code: "F508", facts: { field: "claimDamaged", saved: "setup.kinds.0.excluded" } }],
    });
  });

  it("is compared as soon as the workbook can be read", async () => {
    const workbook = memoryWorkbook(codeSheet());
    workbook.refusals.sheetNames = finding("F501", { reason: "x" });
    const { session } = await opened(withKind({ marks: "B9:N20" }), { workbook });
    expect(readyOf(session).claim).toMatchObject({ status: "unread", finding: { facts: { reason: "x" } } });
    reportInStore(session, { isDraft: true });
    const failed = await until(session, (state) => state.report.status === "failed");
    expect(failed.report).toMatchObject({ findings: [{ code: "F501" }] });
    workbook.refusals = { readPieces: finding("F501", { reason: "y" }) };
    session.reload();
    await until(session, ({ claim }) => claim?.status === "unread");
    workbook.refusals = {};
    session.store.dispatch({ type: "stepEntered", step: 2 });
    const { claim } = await until(session, (state) => state.claim?.status === "open");
    expect(claim).toMatchObject({ findings: [{ facts: { field: "claimRange" } }] });
  });
});

describe("a report", () => {
  it("is not written from a state that nobody confirmed", async () => {
    const { session, workbook } = await opened(withKind({ marks: "B9:N20" }), { step: 4 });
    reportInStore(session, { isDraft: true });
    const { report } = await until(session, (state) => state.report.status === "failed");
    expect(report).toMatchObject({ findings: [{ code: "F508", facts: { field: "claimRange" } }] });
    expect(workbook.written).toEqual([]);
  });

  it("waits until it is known whether something has to be confirmed", async () => {
    const { session, workbook } = await opened(RIGHT, { step: 4 });
    session.reload();
    await until(session, (state) => state.claim?.status === "checking");
    reportInStore(session, { isDraft: true });
    await until(session, (state) => state.report.status === "done");
    expect(workbook.written.length).toBeGreaterThan(0);
  });
});
