// The same headers in the words of each server.
import { headersFor } from "./headers.mjs";

const HEAD = "Made by npm run package from headers.txt; change headers.txt's source, not this file.";

/** How editions of nginx call a script. */
const SCRIPTS = "application/javascript text/javascript";

const namesIn = (rules) => [...new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name)))];
const everywhere = (rules) => Object.fromEntries(rules[0].headers);
const rulesWith = (rules, name) =>
  rules.slice(1).filter(({ headers }) => headers.some(([own]) => own === name));
const valueIn = ({ headers }, name) => headers.find(([own]) => own === name)[1];

const variable = (name) => `$tn_${name.toLowerCase().replaceAll("-", "_")}`;
const pattern = (path) => (path.endsWith("/") ? `"~^${path}"` : `"${path}"`);

// The last rule that is met wins; nginx takes a plain text first and then the first expression.
function nginxMap(rules, name) {
  const lines = rulesWith(rules, name)
    .map((rule) => `    ${pattern(rule.path)} "${valueIn(rule, name)}";`)
    .reverse();
  return [
    `map $uri ${variable(name)} {`,
    `    default "${everywhere(rules)[name] ?? ""}";`,
    ...lines,
    "}",
  ].join("\n");
}

/** nginx; also for the container. */
export function nginxText(rules, { hostname, port }) {
  const varying = namesIn(rules).filter((name) => rulesWith(rules, name).length > 0);
  const value = (name) => (varying.includes(name) ? variable(name) : `"${everywhere(rules)[name]}"`);
  const add = (name) =>
    // Without "always": what is missing for a moment must not be kept for good.
    `    add_header ${name} ${value(name)}${name === "Cache-Control" ? "" : " always"};`;
  return `# ${HEAD}
${varying.map((name) => nginxMap(rules, name)).join("\n")}

server {
    listen ${port} ssl;
    server_name ${hostname};
    # The unit's own certificate and key.
    ssl_certificate     /etc/nginx/tls/tls.crt;
    ssl_certificate_key /etc/nginx/tls/tls.key;
    ssl_protocols TLSv1.2 TLSv1.3;
    server_tokens off;

    root /usr/share/nginx/html;
    index index.html;
    include /etc/nginx/mime.types;
    types { application/manifest+json webmanifest; }
    charset utf-8;
    charset_types text/css text/plain text/xml ${SCRIPTS} application/json;
    gzip on;
    gzip_types text/css ${SCRIPTS} application/json application/manifest+json;

${namesIn(rules).map(add).join("\n")}

    location / { try_files $uri $uri/ =404; }
}
`;
}

function caddyMap(rules, name) {
  const lines = rulesWith(rules, name)
    .map((rule) => {
      const path = rule.path.endsWith("/") ? `~^${rule.path}` : rule.path;
      return `\t\t${path} "${valueIn(rule, name)}"`;
    })
    .reverse();
  const { [name]: usual = "" } = everywhere(rules);
  return [`\tmap {path} {${variable(name).slice(1)}} {`, ...lines, `\t\tdefault "${usual}"`, "\t}"].join(
    "\n",
  );
}

const CORS = "Access-Control-Allow-Origin";
const KEPT = "Cache-Control";

/** Caddy. */
export function caddyText(rules, { origin }) {
  const varying = namesIn(rules).filter((name) => name !== CORS && rulesWith(rules, name).length > 0);
  const fixed = namesIn(rules).filter((name) => name !== CORS && !varying.includes(name));
  const paths = rulesWith(rules, CORS).map(({ path }) => path);
  const secured = [
    ...varying.filter((name) => name !== KEPT).map((name) => `${name} {${variable(name).slice(1)}}`),
    ...fixed.map((name) => `${name} "${everywhere(rules)[name]}"`),
    "-Server",
  ];
  const lines = (indent) => secured.map((line) => `${indent}${line}`).join("\n");
  return `# ${HEAD}
${origin} {
	# The unit's own certificate; without this line Caddy asks a public authority, which a closed network cannot reach.
	tls /etc/caddy/tls.crt /etc/caddy/tls.key
	root * /srv/site
	encode gzip
${varying.map((name) => caddyMap(rules, name)).join("\n")}
	header {
${lines("\t\t")}
	}
	# What is missing for a moment must not be kept for good.
	@there file {path} {path}index.html
	header @there ${KEPT} {${variable(KEPT).slice(1)}}
	@functions path ${paths.join(" ")}
	header @functions ${CORS} "${valueIn(rulesWith(rules, CORS)[0], CORS)}"
	@app path *.webmanifest
	header @app Content-Type application/manifest+json
	file_server
	# Caddy begins anew where something is missing.
	handle_errors {
		header {
${lines("\t\t\t")}
		}
		respond "{http.error.status_code}"
	}
}
`;
}

const xml = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

// Cache-Control is no custom header in IIS: so it is sent with files that are there, and never with an error.
function iisCache(value) {
  const [, seconds] = /max-age=(\d+)/.exec(value) ?? [];
  if (seconds === undefined) return '<clientCache cacheControlMode="DisableCache" />';
  const days = String(Number(seconds) / 86_400);
  return `<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${days}.00:00:00" cacheControlCustom="public, immutable" />`;
}

function iisLocation(rules, rule) {
  const own = rule.headers.filter(([name]) => name !== "Cache-Control");
  const cache = rule.headers.find(([name]) => name === "Cache-Control");
  const lines = own.flatMap(([name, value]) => [
    `<remove name="${name}" />`,
    `<add name="${name}" value="${xml(value)}" />`,
  ]);
  const custom =
    lines.length > 0 ? `<httpProtocol><customHeaders>${lines.join("")}</customHeaders></httpProtocol>` : "";
  const content = cache ? `<staticContent>${iisCache(cache[1])}</staticContent>` : "";
  const path = rule.path.slice(1).replace(/\/$/, "");
  return `  <location path="${path}"><system.webServer>${custom}${content}</system.webServer></location>`;
}

/** IIS: `web.config` stands in the folder that is served. */
export function iisText(rules) {
  const headers = Object.entries(headersFor(rules.slice(0, 1), "/")).filter(
    ([name]) => name !== "Cache-Control",
  );
  const add = headers.map(
    ([name, value]) => `        <remove name="${name}" /><add name="${name}" value="${xml(value)}" />`,
  );
  const types = { ".json": "application/json", ".webmanifest": "application/manifest+json" };
  const mime = Object.entries(types).map(
    ([end, type]) =>
      `      <remove fileExtension="${end}" /><mimeMap fileExtension="${end}" mimeType="${type}" />`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- ${HEAD} -->
<configuration>
  <system.webServer>
    <defaultDocument><files><clear /><add value="index.html" /></files></defaultDocument>
    <directoryBrowse enabled="false" />
    <staticContent>
${mime.join("\n")}
      ${iisCache(everywhere(rules)["Cache-Control"])}
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${add.join("\n")}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${rules
  .slice(1)
  .map((rule) => iisLocation(rules, rule))
  .join("\n")}
</configuration>
`;
}

/** A container that serves the package as it is; certificate and key are mounted at /etc/nginx/tls. */
export function containerText({ port }) {
  return `# ${HEAD}
# podman build -t tin-nhiem -f servers/Containerfile . && podman run -p ${port}:${port} -v ./tls:/etc/nginx/tls:ro tin-nhiem
FROM docker.io/library/nginx:stable-alpine
COPY servers/nginx.conf /etc/nginx/conf.d/default.conf
COPY site /usr/share/nginx/html
EXPOSE ${port}
`;
}
