const idOf = (screen) => screen.replace(".", "_");
const choiceOf = (step) => `${step}_choice`;

const stepOf = (screen) => screen.split(".")[0];

/** Inside a step: its screens, which is shown when, and what is done without leaving it. */
function stepLines(step, { LANDINGS, SCREENS, TRANSITIONS }) {
  const landings = LANDINGS[step];
  const target = (to) => (to === step ? choiceOf(step) : idOf(to));
  const inside = TRANSITIONS.flatMap((item) =>
    item.from
      .filter((from) => stepOf(from) === step && stepOf(item.to) === step)
      .map((from) => `    ${idOf(from)} --> ${target(item.to)}: ${eventLabel(item)}`),
  );
  return [
    `  state "${step}" as step_${step} {`,
    ...landings.map(({ screen }) => `    state "${screen}: ${SCREENS[screen].says}" as ${idOf(screen)}`),
    `    state ${choiceOf(step)} <<choice>>`,
    `    [*] --> ${choiceOf(step)}`,
    ...landings.map(({ when, screen }) => `    ${choiceOf(step)} --> ${idOf(screen)}: ${when}`),
    ...inside,
    "  }",
  ];
}

function eventLabel({ event, after, unchosen, refused }) {
  const when = [...(after ? [`after ${after}`] : []), ...(unchosen ? ["while none are chosen"] : [])];
  return [event, ...when, ...(refused ? ["(refused or slow)"] : [])].join(" ");
}

const isOfAll = ({ from }) => from.length > 9;

function fromText(item) {
  if (!isOfAll(item)) return item.from.join(", ");
  return item.from.includes("tool") ? "any screen of a step, tool" : "any screen of a step";
}

/** A tool stands in the place of any screen of a step; the help lies over all of them. */
function toolLines({ SCREENS, STEPS }) {
  return [
    `  state "tool: ${SCREENS.tool.says}" as tool`,
    ...STEPS.flatMap((step) => [`  step_${step} --> tool: openTool`, `  tool --> step_${step}: closeTool`]),
    `  state "help: ${SCREENS.help.says}" as help`,
    ...[...STEPS.map((step) => `step_${step}`), "tool"].flatMap((under) => [
      `  ${under} --> help: openHelp`,
      `  help --> ${under}: closeHelp`,
    ]),
  ];
}

/** What leads out of a step, or into one; a diagram cannot join the insides of two steps. */
function outsideLines({ TRANSITIONS, STEPS }) {
  const nameOf = (screen) => (STEPS.includes(stepOf(screen)) ? `step_${stepOf(screen)}` : screen);
  return TRANSITIONS.filter(({ event }) => !/(?:Tool|Help)$/.test(event)).flatMap((item) =>
    item.from
      .filter((from) => stepOf(from) !== stepOf(item.to))
      .map((from) => `  ${nameOf(from)} --> ${nameOf(item.to)}: ${eventLabel(item)} on ${from}`),
  );
}

/** From each step to the one after it and back; the row of steps leads to any. */
function moveLines(steps) {
  return steps
    .slice(1)
    .flatMap((step, at) => [
      `  step_${steps[at]} --> step_${step}: next`,
      `  step_${step} --> step_${steps[at]}: back`,
    ]);
}

/** The page of the machine: what it is for, the diagram, and the screens as a table. */
export function diagram(machine) {
  const { SCREENS, TRANSITIONS, STEPS } = machine;
  const passing = Object.keys(SCREENS).filter((screen) => SCREENS[screen].passing);
  const lines = [
    "stateDiagram-v2",
    "  [*] --> loading",
    `  state "loading: ${SCREENS.loading.says}" as loading`,
    `  state "failed: ${SCREENS.failed.says}" as failed`,
    "  loading --> failed: refused",
    "  loading --> step_conference: opened (on the step that was left)",
    ...STEPS.flatMap((step) => stepLines(step, machine)),
    ...toolLines(machine),
    ...moveLines(STEPS),
    ...outsideLines(machine),
  ];
  const events = TRANSITIONS.map(
    (item) =>
      `| ${fromText(item)} | ${eventLabel(item)} | ${item.to === "under" ? "what is under it" : item.to} |`,
  );
  return [
    "# The pane as a state machine",
    "",
    "This page is made from `src/session/store/machine.ts` and `transitions.ts` by `node scripts/pane.mjs`; a test",
    "fails when it is stale. From the same data the browser's tests walk every transition that clicks can make",
    "(`test/browser/machine.test.ts`), and a unit test holds the reducer to it.",
    "",
    "Every screen of a step has the row of steps, which leads to any step: which of its screens is shown depends on the",
    `first condition that holds. Undo and redo go to the step of the choice. Screens that go on by themselves: ${passing.join(", ")}.`,
    "",
    "```mermaid",
    ...lines,
    "```",
    "",
    "| on | what is done | leads to |",
    "| --- | --- | --- |",
    ...events,
    "",
  ].join("\n");
}
