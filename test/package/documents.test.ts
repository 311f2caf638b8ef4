import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "../support/published";

const DOCUMENTS = [
  ...["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"],
  ...readdirSync(join(ROOT, "docs"), { recursive: true })
    .map((name) => String(name).replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
const textOf = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const withoutCode = (text: string): string => text.replace(/```[\s\S]*?```/g, "").replace(/`[^`\n]*`/g, "");

/** The anchor that a heading gets where Markdown is shown. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_ -]/gu, "")
    .replaceAll(" ", "-");

const anchorsIn = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ +(.+)$/gm)].map(([, heading = ""]) => anchorOf(heading.trim()));

function deadLinks(path: string): readonly string[] {
  const links = [...withoutCode(textOf(path)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
  return links.filter((link) => {
    if (/^https?:/.test(link)) return false;
    const [file = "", anchor] = link.split("#");
    const target = file === "" ? path : join(dirname(path), decodeURIComponent(file));
    if (!existsSync(join(ROOT, target))) return true;
    return anchor !== undefined && !anchorsIn(textOf(target)).includes(decodeURIComponent(anchor));
  });
}

describe.each(DOCUMENTS)("%s", (path) => {
  it("leads to what is there", () => {
    expect(deadLinks(path)).toEqual([]);
  });

  it("names commands that there are", () => {
    const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Readonly<Record<string, string>> };
    const named = [...textOf(path).matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(
      ([, name = ""]) => name,
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

it("npm run excel says where it cannot work what to do, and where what to check stands", () => {
  if (["win32", "darwin"].includes(process.platform)) return;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "scripts/excel.mjs")], {
    encoding: "utf8",
  });
  expect([status, stdout]).toEqual([2, ""]);
  for (const words of ["npm start", "npm run package", "docs/trien-khai.md", "docs/excel-checks.md"]) {
    expect(stderr).toContain(words);
  }
});
