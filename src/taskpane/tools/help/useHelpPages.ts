import { useEffect, useState } from "react";
import type { HelpDocument } from "../../../../docs/huong-dan.md";
import type { Locale } from "../../../locales/locale";
import { fetchAll, fetchPage } from "./pages";

type Fetched =
  | { readonly status: "busy" }
  | { readonly status: "failed" }
  | { readonly status: "there"; readonly documents: readonly HelpDocument[] };

const BUSY: Fetched = { status: "busy" };

async function fetchFor(page: string, locale: Locale): Promise<readonly HelpDocument[]> {
  if (page === "") return fetchAll(locale);
  const document = await fetchPage(page);
  return document ? [document] : [];
}

/** The page that is shown; for the contents, which have no name, all pages. */
export function useHelpPages(page: string, locale: Locale) {
  const [tries, setTries] = useState(0);
  const key = `${locale} ${page} ${tries}`;
  const [answer, setAnswer] = useState<{ readonly key: string; readonly fetched: Fetched } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const answered = (fetched: Fetched) => {
      if (isWanted) setAnswer({ key, fetched });
    };
    fetchFor(page, locale).then(
      (documents) => answered({ status: "there", documents }),
      () => answered({ status: "failed" }),
    );
    return () => {
      isWanted = false;
    };
  }, [key, page, locale]);
  return { fetched: answer?.key === key ? answer.fetched : BUSY, again: () => setTries(tries + 1) };
}
