import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type CSSProperties } from "react";
import type { PlanCell, SheetPlan } from "../../report/sheetPlan";
import { useWords } from "../hooks/useWords";
import { planText } from "./planText";

/** Pixels of the preview for a point of the page: small, and still readable. */
const SCALE = 0.8;
/** What of a pane is left for a page. */
const FITTED_WIDTH = 296;
const LARGE = 2;

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
  break: { borderTop: "2px dashed #666", height: 0, pointerEvents: "none" },
  cell: { padding: "1px 2px", whiteSpace: "pre-wrap" },
});

const VALIGN = { Top: "start", Center: "center", Bottom: "end" } as const;

function cellStyle({ row, column, rows, columns, style }: PlanCell, scale: number): CSSProperties {
  const align = (style.align ?? "Left").toLowerCase();
  return {
    gridRow: `${String(row + 1)} / span ${String(rows)}`,
    gridColumn: `${String(column + 1)} / span ${String(columns)}`,
    fontWeight: style.bold ? 700 : 400,
    fontStyle: style.italic ? "italic" : "normal",
    textAlign: align === "center" || align === "right" || align === "justify" ? align : "left",
    alignContent: VALIGN[style.valign ?? "Center"],
    ...(style.size !== undefined && { fontSize: `${String(style.size * scale)}px` }),
    ...(style.fill !== undefined && { backgroundColor: style.fill }),
    ...(style.border && { outline: "1px solid #000", outlineOffset: "-0.5px" }),
  };
}

/** The page as it will be written, close enough to be read over. */
export function PlanPreview({ plan, label }: { readonly plan: SheetPlan; readonly label: string }) {
  const { locale, t } = useWords();
  const [isLarge, setLarge] = useState(false);
  const width = plan.columns.reduce((sum, column) => sum + column, 0);
  const fitted = Math.min(SCALE, FITTED_WIDTH / width);
  const scale = isLarge ? fitted * LARGE : fitted;
  const styles = useStyles();
  const page: CSSProperties = {
    gridTemplateColumns: plan.columns.map((column) => `${String(column * scale)}px`).join(" "),
    fontFamily: `"${plan.font.name}", serif`,
    fontSize: `${String(plan.font.size * scale)}px`,
  };
  return (
    <div>
      <Button
        size="small"
        aria-label={`${t(isLarge ? "preview.fit" : "preview.enlarge")}: ${label}`}
        onClick={() => setLarge(!isLarge)}
      >
        {t(isLarge ? "preview.fit" : "preview.enlarge")}
      </Button>
      <div className={styles.box} role="region" tabIndex={0} aria-label={label}>
        <div className={styles.page} style={page}>
          {plan.cells.map((cell) => (
            <div
              key={`${String(cell.row)}.${String(cell.column)}`}
              className={styles.cell}
              style={cellStyle(cell, scale)}
            >
              {planText(cell, locale)}
            </div>
          ))}
          {plan.page.breaks?.map((row) => (
            <div
              key={row}
              className={styles.break}
              style={{ gridRow: row + 1, gridColumn: "1 / -1" }}
              aria-hidden="true"
            />
          ))}
        </div>
      </div>
    </div>
  );
}
