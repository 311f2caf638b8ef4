import { useDispatch } from "../hooks/useServices";
import { TextLink } from "./TextLink";

interface HelpLinkProps {
  /** "page#anchor" of the guide. */
  readonly topic: string;
  readonly text: string;
  /** Said instead of the text where several links share one; it begins with it. */
  readonly name?: string;
}

/** Opens a page of the guide over what is shown. */
export function HelpLink({ topic, text, name }: HelpLinkProps) {
  const dispatch = useDispatch();
  return <TextLink text={text} name={name} onGo={() => dispatch({ type: "helpOpened", topic })} />;
}
