// Joins the parts of the verification page as the program does, for tests.
import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";

const CHECKOUT = fileURLToPath(new URL("../..", import.meta.url));
const PARTS = `${CHECKOUT}/Sources/Controlepagina/Pagina`;
/** Each folder after those that it uses. */
const FOLDERS = ["bytes", "crypto", "formats", "lists", "rules", "paper", "words", "page"];

function files() {
  return FOLDERS.filter((folder) => existsSync(`${PARTS}/${folder}`)).flatMap((folder) =>
    readdirSync(`${PARTS}/${folder}`).filter((name) => name.endsWith(".js")).sort().map((name) => `${PARTS}/${folder}/${name}`));
}

/** The page's script. */
export function script() {
  return `"use strict";\n(() => {\n${files().map((file) => readFileSync(file, "utf8")).join("\n")}})();\n`;
}

/** Every name that the parts define, as members of one object. */
export function loadParts() {
  const text = files().map((file) => readFileSync(file, "utf8")).join("\n");
  const names = [...text.matchAll(/^(?:async )?(?:function\*?|class|const|let) (\w+)/gm)].map((found) => found[1]);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  if (twice.length > 0) throw new Error(`defined twice: ${twice.join(", ")}`);
  return new Function(`"use strict";\n${text}\nreturn { ${names.join(", ")} };`)();
}

/** What the program says of each outcome: it puts that into every page that it makes. */
export function words() {
  const program = process.env.PRAKTIJKVERKLARING ?? `${CHECKOUT}/.build/debug/praktijkverklaring`;
  const folder = mkdtempSync(`${tmpdir()}/woorden-`);
  const run = (...words) => execFileSync(program, words, { stdio: "ignore", env: { ...process.env, XDG_STATE_HOME: folder } });
  try {
    run("key", "new", "--out", `${folder}/keys`, "--name", "school.example");
    run("verify-page", "build", "--trust", `${folder}/keys`, "--out", `${folder}/page.html`);
    return dataOf(readFileSync(`${folder}/page.html`, "utf8")).woorden;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The data that is built into a page. */
export function dataOf(page) {
  return JSON.parse(/<script type="application\/json" id="gegevens">([^<]*)<\/script>/.exec(page)[1]);
}

/**
 * A whole page. `trust` and `status` are lists of `[name, text]`; `words` those of the program, unless they are given.
 */
export function buildPage({ trust = [], status = [], statusName, titels, woorden, versie = "0.0.0" } = {}) {
  const named = (list) => list.map(([naam, tekst]) => ({ naam, tekst }));
  const data = JSON.stringify({
    formaat: "praktijkverklaring-controlepagina/1", versie, vertrouwen: named(trust), status: named(status),
    statusbestand: statusName, titels, woorden: woorden ?? words(),
  }).replaceAll("<", "\\u003c");
  const style = readFileSync(`${PARTS}/controlepagina.css`, "utf8");
  const source = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  const csp = [
    "default-src 'none'", `script-src ${source(script())}`, `style-src ${source(style)}`, "img-src data:",
    "connect-src 'self'", "base-uri 'none'", "form-action 'none'",
  ].join("; ");
  const values = { style, script: script(), data, csp };
  return readFileSync(`${PARTS}/controlepagina.html`, "utf8").replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]);
}
