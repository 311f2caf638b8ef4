import { useEffect, useRef, type ReactNode } from "react";
import { useSelector } from "../../hooks/useSelector";
import type { ConferenceField } from "./conferenceFields";

interface SoughtProps {
  readonly field: ConferenceField;
  readonly children: ReactNode;
}

/** A field that gets the focus when the clerk was led to it. */
export function Sought({ field, children }: SoughtProps) {
  const visit = useSelector((state) => state.visit);
  const isSought = useSelector((state) => state.sought === field);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isSought) place.current?.querySelector<HTMLElement>("input, textarea")?.focus();
  }, [visit, isSought]);
  return <div ref={place}>{children}</div>;
}
