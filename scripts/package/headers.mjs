// The headers under which the pages are served: the one list from which the files of every server are made.

const YEAR = "public, max-age=31536000, immutable";

// Excel on the web shows the pane in a frame of one of these; Excel on the desktop has no page around it.
const OFFICE_FRAMES = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.microsoft365.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
].join(" ");

/** The policy that a page states itself, which its header repeats. */
export function policyOf(html) {
  const found = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1];
  if (found === undefined) throw new Error("The page states no policy.");
  return found;
}

/**
 * The rules in order; a later one replaces headers of the same name. A path that ends in "/" means all below it.
 *
 * @param pane - the policy of the add-in's page
 * @param web - the policies of the web app's pages by their path
 * @param docs - the policy of the guide's pages
 * @param officeFolder - the folder with a copy of Office.js, if there is one
 */
export function headerRules({ pane, web, docs, officeFolder, isReportOnly }) {
  const policy = isReportOnly ? "Content-Security-Policy-Report-Only" : "Content-Security-Policy";
  const lasting = [
    "/code/",
    "/web/code/",
    "/web/addin/code/",
    ...(officeFolder ? [`/${officeFolder}/`] : []),
  ];
  return [
    {
      path: "/",
      headers: [
        [policy, "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'"],
        ["Cache-Control", "no-cache"],
        ["X-Content-Type-Options", "nosniff"],
        ["Referrer-Policy", "no-referrer"],
        ["Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"],
        ["Strict-Transport-Security", "max-age=31536000"],
      ],
      why: "Everywhere: nothing may be run, sent or framed but what a rule below allows; names that stay are asked for again.",
    },
    ...lasting.map((path) => ({
      path,
      headers: [["Cache-Control", YEAR]],
      why: "Names that change with the content: kept for good.",
    })),
    {
      path: "/taskpane.html",
      headers: [[policy, `${pane}; frame-ancestors 'self' ${OFFICE_FRAMES}`]],
      why: "The pane: Excel on the web frames it.",
    },
    ...Object.entries(web).map(([path, own]) => ({
      path,
      headers: [[policy, `${own}; frame-ancestors 'self'`]],
      why: "The web app: nothing from elsewhere, framed by itself only.",
    })),
    {
      path: "/docs/",
      headers: [[policy, `${docs}; frame-ancestors 'none'`]],
      why: "The guide: its own script, style and pictures.",
    },
    ...["/functions.json", "/functions.en.json"].map((path) => ({
      path,
      headers: [["Access-Control-Allow-Origin", "*"]],
      why: "Excel on the web reads the list of functions from a page of its own.",
    })),
  ];
}

const isMet = (rule, path) => (rule.path.endsWith("/") ? path.startsWith(rule.path) : path === rule.path);

/** The headers of one path. */
export function headersFor(rules, path) {
  return Object.fromEntries(rules.filter((rule) => isMet(rule, path)).flatMap(({ headers }) => headers));
}

/** The list to read, and to make the file of another server from. */
export function headersText(rules) {
  const part = ({ path, headers, why }) =>
    [`# ${why}`, path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  return `${rules.map(part).join("\n\n")}\n`;
}

/** Reads back what `headersText` wrote. */
export function rulesIn(text) {
  const rules = [];
  for (const line of text.split("\n").filter((own) => own !== "" && !own.startsWith("#"))) {
    if (!line.startsWith(" ")) rules.push({ path: line, headers: [], why: "" });
    else {
      const at = line.indexOf(": ");
      rules.at(-1).headers.push([line.slice(2, at), line.slice(at + 2)]);
    }
  }
  return rules;
}
