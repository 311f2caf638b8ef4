import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../hooks/useWords";
import { RegulationName } from "../ui/RegulationName";
import { MenuButton } from "./MenuButton";
import { Steps } from "./Steps";

const useStyles = makeStyles({
  root: {
    padding: "6px 10px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { display: "flex", alignItems: "baseline", gap: "8px", marginBottom: "4px" },
  title: {
    margin: 0,
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  regulation: {
    flexGrow: 1,
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    textAlign: "right",
  },
});

/** Name of the product, regulation, menu, steps. */
export function Header({ onLanguage }: { readonly onLanguage: () => void }) {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <header className={styles.root}>
      <div className={styles.line}>
        <h1 className={styles.title}>{t("app.title")}</h1>
        <span className={styles.regulation}>
          <RegulationName />
        </span>
        <MenuButton onLanguage={onLanguage} />
      </div>
      <Steps />
    </header>
  );
}
