/** Office.js in the add-in's page: the only line the workbench replaces. */
const LINE =
  /<script[^>]*src="https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"[^>]*>\s*<\/script>/g;

const REPLACEMENT = '<script src="/seam.js"></script><script src="/office/office.js"></script>';
const OWN = '<script src="/client.js"></script>';

/**
 * The add-in's page with the seam before a local, unmodified Office.js. An Error when the page does not load
 * Office.js exactly once: then it is not the page that Excel would show.
 */
export function withSeam(html: string): string {
  return withLine(html, REPLACEMENT);
}

/** The add-in's page with the workbench's own client instead of Office.js. */
export function withClient(html: string): string {
  return withLine(html, OWN);
}

function withLine(html: string, line: string): string {
  const found = html.match(LINE)?.length ?? 0;
  if (found !== 1) throw new Error(`The add-in's page loads Office.js ${found} times instead of once.`);
  return html.replace(LINE, () => line);
}
