import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useWords } from "../../hooks/useWords";
import type { Preview, PreviewColumn, PreviewRow } from "../../../session/describe/preview";

const LINE = `1px solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  box: {
    overflowX: "auto",
    border: LINE,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    border: LINE,
    padding: "2px 6px",
    maxWidth: "110px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    textAlign: "center",
  },
  post: { maxWidth: "56px" },
  number: { color: tokens.colorNeutralForeground3, backgroundColor: tokens.colorNeutralBackground3 },
  head: { fontWeight: tokens.fontWeightSemibold, verticalAlign: "top" },
  chip: {
    display: "inline-block",
    padding: "0 6px",
    borderRadius: "8px",
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
  },
  ignored: {
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground3,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
  },
});

interface RowProps {
  readonly row: PreviewRow;
  readonly columns: readonly PreviewColumn[];
}

function Row({ row, columns }: RowProps) {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.number)}>
        {row.number}
        {row.role && <span className={styles.chip}>{t(row.role.key, { number: row.role.number })}</span>}
      </th>
      {row.cells.map((text, at) => (
        <td
          key={at}
          className={mergeClasses(
            styles.cell,
            columns[at]?.role.key === "data.rolePost" && styles.post,
            row.isHeader && styles.head,
          )}
          title={text}
        >
          {text}
        </td>
      ))}
    </tr>
  );
}

/** The first rows of the clerk's sheet with a role above each column. It alone may scroll sideways. */
export function PreviewTable({ preview }: { readonly preview: Preview }) {
  const { t } = useWords();
  const styles = useStyles();
  const { columns, rows } = preview;
  return (
    <div className={styles.box} role="region" tabIndex={0} aria-label={t("data.preview")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td className={mergeClasses(styles.cell, styles.number)} />
            {columns.map(({ letter, role }) => (
              <th key={letter} scope="col" className={mergeClasses(styles.cell, styles.number)}>
                <div>{letter}</div>
                <span
                  className={mergeClasses(styles.chip, role.key === "data.roleIgnored" && styles.ignored)}
                >
                  {t(role.key, { number: role.number })}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.number} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
