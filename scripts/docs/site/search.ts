import { makeSearch, type Section } from "../../../src/taskpane/tools/help/search";

declare global {
  var guideSections: readonly Section[] | undefined;
}

const MOST = 12;
const EXCERPT = 110;
const { lang, dataset } = document.documentElement;
const up = dataset.root ?? "";
const NOTHING: Readonly<Record<string, string>> = { vi: "Không tìm thấy.", en: "Nothing found." };

const field = document.querySelector<HTMLInputElement>("input[type=search]");
const list = document.querySelector<HTMLElement>(".found");
let search: ((query: string) => readonly Section[]) | undefined;

/** The words of all pages, fetched by the first search; as a script, since a page on a disk may not fetch. */
function fetchSections(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `${up}sections.js`;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(script.src));
    document.head.append(script);
  });
}

function hit({ id, page, title, text }: Section): HTMLElement {
  const link = document.createElement("a");
  link.href = `${up}${id}`;
  const name = document.createElement("strong");
  name.textContent = title === page ? title : `${title} · ${page}`;
  const excerpt = document.createElement("span");
  excerpt.textContent = text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
  link.append(name, excerpt);
  return link;
}

async function show(query: string): Promise<void> {
  if (!list) return;
  if (query.trim() === "") {
    list.replaceChildren();
    return;
  }
  if (!search) {
    await fetchSections();
    search = makeSearch(globalThis.guideSections ?? []);
  }
  const found = search(query).slice(0, MOST);
  list.replaceChildren(...(found.length > 0 ? found.map(hit) : [NOTHING[lang] ?? ""]));
}

field?.addEventListener("input", () => void show(field.value));
field?.addEventListener("keydown", ({ key }) => {
  if (key !== "Escape") return;
  field.value = "";
  void show("");
});

// Beside the page there is room for the contents; above it they would push the page away.
const contents = document.querySelector("nav details");
if (matchMedia("(max-width: 52rem)").matches) contents?.removeAttribute("open");
