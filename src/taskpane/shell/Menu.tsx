import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useDispatch } from "../hooks/useServices";
import { useWords } from "../hooks/useWords";
import { ToolWords } from "../tools/ToolWords";
import { TOOLS } from "../tools/toolList";
import { useToolText } from "../tools/useToolText";

interface HeaderMenuProps {
  readonly onLanguage: () => void;
  /** Shown until the words of the menu are there. */
  readonly fallback: ReactNode;
}

/** What is beside the steps. It opens as soon as it is there, since it was asked for. */
export function HeaderMenu({ onLanguage, fallback }: HeaderMenuProps) {
  return (
    <ToolWords fallback={fallback}>
      <Opened onLanguage={onLanguage} />
    </ToolWords>
  );
}

function Opened({ onLanguage }: Pick<HeaderMenuProps, "onLanguage">) {
  const dispatch = useDispatch();
  const { t } = useWords();
  const say = useToolText();
  const [isOpen, setOpen] = useState(true);
  return (
    <Menu open={isOpen} onOpenChange={(_, data) => setOpen(data.open)} positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          aria-label={t("menu.open")}
          title={t("menu.open")}
          style={{ minWidth: "32px" }}
        >
          ⋯
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{say("menu.tools")}</MenuGroupHeader>
            {TOOLS.map((tool) => (
              <MenuItem key={tool} onClick={() => dispatch({ type: "toolOpened", tool })}>
                {say(`${tool}.title`)}
              </MenuItem>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuItem onClick={() => dispatch({ type: "helpOpened", topic: "" })}>{say("help.title")}</MenuItem>
          <MenuItem onClick={onLanguage}>{t("language.other")}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
