import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  link: {
    padding: "2px 4px",
    minWidth: "24px",
    minHeight: "24px",
    border: "none",
    background: "none",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "underline",
    textAlign: "left",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface TextLinkProps {
  readonly text: string;
  /** Said instead of the text where several links share one; it begins with it. */
  readonly name?: string | undefined;
  readonly onGo: () => void;
}

/** A small button that looks like what it does: leading somewhere. */
export function TextLink({ text, name, onGo }: TextLinkProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.link} aria-label={name} onClick={onGo}>
      {text}
    </button>
  );
}
