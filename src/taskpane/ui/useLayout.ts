import { makeStyles, tokens } from "@fluentui/react-components";

/** Shapes that every step is made of. */
export const useLayout = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: "12px" },
  tight: { display: "flex", flexDirection: "column", gap: "6px" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: "8px",
    alignItems: "start",
  },
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: "10px",
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    minWidth: 0,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  muted: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  plainList: { listStyleType: "none", margin: 0, padding: 0 },
  breakable: { overflowWrap: "anywhere" },
});
