import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usedArea } from "../../../core/sheet/grid";
import { finding, type Finding, type Result } from "../../../core/finding/finding";
import { convertGrid, type ConvertedSheet, type ConvertedText } from "../../../core/text/legacy/convertGrid";
import { convertedSheet } from "../../../report/forms/convertedSheet";
import type { WorkbookRoom } from "../../../workbook/api";
import { useTask } from "../../hooks/useTask";
import { useServices } from "../../hooks/useServices";
import { Busy } from "../../ui/Busy";
import { ChoiceField } from "../../ui/ChoiceField";
import { FindingNote } from "../../ui/FindingNote";
import { Fold } from "../../ui/Fold";
import { GoToCell } from "../../ui/GoToCell";
import { Note } from "../../ui/Note";
import { useLayout } from "../../ui/useLayout";
import { convertedEvent } from "../../../session/journal/journalEvents";
import { useJournalist } from "../useJournalist";
import { useSheets } from "../useSheets";
import { useToolText } from "../useToolText";

/** So many texts show what the conversion does. */
const PREVIEWED = 5;
/** So many of the cells that stay are listed. */
const LISTED = 20;

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", tableLayout: "fixed" },
  cell: {
    textAlign: "left",
    verticalAlign: "top",
    padding: "4px 6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightRegular,
  },
});

function Preview({ texts }: { readonly texts: readonly ConvertedText[] }) {
  const say = useToolText();
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th className={styles.cell}>{say("convert.before")}</th>
          <th className={styles.cell}>{say("convert.after")}</th>
        </tr>
      </thead>
      <tbody>
        {texts.slice(0, PREVIEWED).map(({ address, before, after }) => (
          <tr key={address}>
            <td className={styles.cell}>{before}</td>
            <td className={styles.cell}>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Left({ findings }: { readonly findings: readonly Finding[] }) {
  const say = useToolText();
  const layout = useLayout();
  const [first] = findings;
  if (!first) return null;
  const cells = findings.reduce((sum, item) => sum + item.cells, 0);
  const addresses = findings.flatMap(({ sheet, address }) =>
    (address ?? "").split(",").map((one) => ({ sheet: sheet ?? "", address: one })),
  );
  return (
    <Fold summary={say("convert.left", { count: cells })}>
      <div className={layout.tight}>
        <FindingNote finding={first} />
        <div className={layout.row}>
          {addresses.slice(0, LISTED).map(({ sheet, address }) => (
            <GoToCell key={address} sheet={sheet} address={address} />
          ))}
        </div>
      </div>
    </Fold>
  );
}

async function convert(room: WorkbookRoom, sheet: string): Promise<Result<ConvertedSheet>> {
  const read = await room.readSheets([sheet]);
  if (!read.ok) return read;
  const grid = read.value.get(sheet);
  if (!grid) return { ok: false, finding: finding("F105", { range: sheet }) };
  return { ok: true, value: convertGrid(grid) };
}

/** Writes the copy and says its name. */
async function write(room: WorkbookRoom, { grid }: ConvertedSheet): Promise<Result<string>> {
  const formats = await room.readFormats(grid.sheet, usedArea(grid));
  if (!formats.ok) return formats;
  const written = await room.write([convertedSheet(grid, formats.value)]);
  return written.ok ? { ok: true, value: written.value[0]?.name ?? "" } : written;
}

interface ConvertedTextsProps {
  readonly converted: ConvertedSheet;
}

/** What was found on a sheet, and the copy made of it. */
function ConvertedTexts({ converted }: ConvertedTextsProps) {
  const { room } = useServices();
  const say = useToolText();
  const layout = useLayout();
  const task = useTask();
  const journal = useJournalist();
  const [made, setMade] = useState("");
  const { grid, texts, encodings, findings } = converted;
  const make = () =>
    task.run(
      () => write(room, converted),
      (name) => {
        setMade(name);
        journal((author) => convertedEvent(author, grid.sheet, name, texts.length));
      },
    );
  if (texts.length === 0) {
    return (
      <>
        <Note tone="plain" role="status">
          {say(grid.rows === 0 ? "convert.empty" : "convert.nothing")}
        </Note>
        <Left findings={findings} />
      </>
    );
  }
  return (
    <>
      <div role="status">{say("convert.found", { texts: texts.length, encodings })}</div>
      <Preview texts={texts} />
      <Left findings={findings} />
      <div className={layout.row}>
        <Button appearance="primary" disabledFocusable={task.isBusy} onClick={make}>
          {say("convert.write")}
        </Button>
      </div>
      {task.isBusy && <Busy text={say("convert.writing")} />}
      {task.finding && <FindingNote finding={task.finding} role="alert" />}
      {made !== "" && (
        <Note tone="good" role="status">
          {say("convert.done", { sheet: made })}
        </Note>
      )}
    </>
  );
}

/** Turns a sheet of old fonts into a copy in Unicode. */
export function ConvertTool() {
  const { room } = useServices();
  const say = useToolText();
  const layout = useLayout();
  const task = useTask();
  const sheets = useSheets(0);
  const [chosen, setChosen] = useState("");
  const [converted, setConverted] = useState<ConvertedSheet | null>(null);
  const sheet = chosen || (sheets[0] ?? "");
  const look = () => {
    setConverted(null);
    task.run(() => convert(room, sheet), setConverted);
  };
  return (
    <>
      <div>{say("convert.intro")}</div>
      <ChoiceField
        label={say("convert.sheet")}
        value={sheet}
        options={sheets.map((name) => ({ value: name, text: name }))}
        onChoose={(name) => {
          setChosen(name);
          setConverted(null);
        }}
      />
      <div className={layout.row}>
        <Button disabledFocusable={task.isBusy || sheet === ""} onClick={look}>
          {say("convert.look")}
        </Button>
      </div>
      {task.isBusy && <Busy text={say("convert.looking")} />}
      {task.finding && <FindingNote finding={task.finding} role="alert" />}
      {converted && <ConvertedTexts converted={converted} />}
    </>
  );
}
