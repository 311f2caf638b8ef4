import { makeStyles, tokens } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import type { PlanCell, SheetPlan } from "../../report/sheetPlan";
import { useWords } from "../hooks/useWords";
import { planText } from "./planText";

/** Pixels of the preview for a point of the page: small, and still readable. */
const SCALE = 0.8;

// Paper is white and its ink black in every theme.
const useStyles = makeStyles({
  box: {
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: "#fff",
    color: "#000",
    padding: "8px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  page: { display: "grid", lineHeight: 1.2 },
  cell: { padding: "1px 2px", whiteSpace: "pre-wrap" },
});

const VALIGN = { Top: "start", Center: "center", Bottom: "end" } as const;

function cellStyle({ row, column, rows, columns, style }: PlanCell): CSSProperties {
  const align = (style.align ?? "Left").toLowerCase();
  return {
    gridRow: `${String(row + 1)} / span ${String(rows)}`,
    gridColumn: `${String(column + 1)} / span ${String(columns)}`,
    fontWeight: style.bold ? 700 : 400,
    fontStyle: style.italic ? "italic" : "normal",
    textAlign: align === "center" || align === "right" || align === "justify" ? align : "left",
    alignContent: VALIGN[style.valign ?? "Center"],
    ...(style.size !== undefined && { fontSize: `${String(style.size * SCALE)}px` }),
    ...(style.fill !== undefined && { backgroundColor: style.fill }),
    ...(style.border && { outline: "1px solid #000", outlineOffset: "-0.5px" }),
  };
}

/** The page as it will be written, close enough to be read over. */
export function PlanPreview({ plan, label }: { readonly plan: SheetPlan; readonly label: string }) {
  const { locale } = useWords();
  const styles = useStyles();
  const page: CSSProperties = {
    gridTemplateColumns: plan.columns.map((width) => `${String(width * SCALE)}px`).join(" "),
    fontFamily: `"${plan.font.name}", serif`,
    fontSize: `${String(plan.font.size * SCALE)}px`,
  };
  return (
    <div className={styles.box} role="region" tabIndex={0} aria-label={label}>
      <div className={styles.page} style={page}>
        {plan.cells.map((cell) => (
          <div
            key={`${String(cell.row)}.${String(cell.column)}`}
            className={styles.cell}
            style={cellStyle(cell)}
          >
            {planText(cell, locale)}
          </div>
        ))}
      </div>
    </div>
  );
}
