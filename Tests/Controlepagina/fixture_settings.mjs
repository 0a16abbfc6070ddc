// By which keys and lists, and when, the cases are judged.
import { execFileSync } from "node:child_process";
import { keyListText, keyOf, note, sha256, signatureLine, statusText } from "./fixture_seal.mjs";
import { clock } from "./fixture_school.mjs";

const made = "2026-11-25T10:00:00Z", next = "2026-12-25T10:00:00Z";

/** `{name, trust, status, seen, at}`: texts by name; `seen` is another setting whose lists were seen before. */
export function allSettings(school) {
  const text = (path) => [path.replaceAll("/", "-"), school.read(path)];
  const [zegel, status] = [text("keys/zegel.vkey"), text("keys/status.vkey")];
  const both = [zegel, status];
  const newest = { name: "newest", trust: both, status: [text("lists/status-0003")], at: clock };
  const like = (name, more) => ({ ...newest, name, ...more });
  const seenNewest = { trust: both, status: [text("lists/status-0003")] };
  const settings = [
    newest,
    like("no keys", { trust: [], status: [] }), like("no list", { status: [] }), like("no keys but a list", { trust: [] }), like("the status key alone", { trust: [status] }), like("the seal's key alone", { trust: [zegel] }),
    like("the first list", { status: [text("lists/status-0001")] }), like("the last two lists", { status: [text("lists/status-0003"), text("lists/status-0002")] }), like("all lists", { status: ["1", "2", "3"].map((one) => text(`lists/status-000${one}`)) }),
    like("an old list", { status: [text("lists/status-0001")], seen: seenNewest }), like("an old list that names it", { status: [text("lists/status-0002")], seen: seenNewest }), like("another list of that number", { status: [text("forked/status-0003")], seen: seenNewest }),
    like("another list before it", { status: [text("lists/status-0003")], seen: { trust: both, status: [text("forked/status-0002")] } }), like("two lists of one number", { status: [text("lists/status-0003"), text("forked/status-0003")] }),
    like("a stale list", { at: "2027-06-01T00:00:00Z" }), like("a clock that is behind", { at: "2026-11-22T00:00:00Z" }), like("a clock that is far behind", { at: "2026-01-01T00:00:00Z" }),
    like("keys in one file", { trust: [["alle.vkey", Buffer.from(`# van de school\n\n${zegel[1]}${status[1].toString().replace("\n", "\r\n")}`)]] }),
    like("other schools' keys", { trust: [text("other/zegel.vkey"), text("other/status.vkey")], status: [] }), like("a forger's keys", { trust: [text("forger/zegel.vkey"), text("forger/status.vkey")] }), like("both keys of one name", { trust: [...both, text("forger/zegel.vkey")] }),
  ];
  return [...settings, ...statusSettings(school, like), ...keySettings(school, like, zegel, status)];
}

function statusSettings(school, like) {
  const key = keyOf(school.at("keys"), "status");
  const forger = keyOf(school.at("forger"), "status");
  const list = school.read("lists/status-0003").toString();
  const [id, second] = school.ids;
  const revoked = (one, rest = "fout-in-gegevens", day = "2026-11-20") => `${one} ingetrokken ${day} ${rest}`;
  const entries = (lines, more = {}) => note(statusText(key, { madeAt: made, next, lines, ...more }), key);
  const lists = {
    "cut": list.replace(/^pv-.*\n/m, ""), "with an endless count": list.replace(/^aantal .*/m, "aantal 18446744073709551615"), "that is none": "rommel\n", "that is empty": "", "with a bad signature": list.replace("fout-in-gegevens", "dubbel-afgegeven"),
    "with another signature": list.replace(/\n\n[^]*/, `\n\n${signatureLine(`${list.split("\n\n")[0]}\n`, forger)}`), "with CRLF": list.replace(/\n/g, "\r\n"), "with a BOM": `\ufeff${list}`, "without its last line end": list.slice(0, -1), "without a signature": `${list.split("\n\n")[0]}\n`,
    "by somebody else": note(statusText(forger, { madeAt: made, next, lines: [] }), forger), "by somebody else that names it": note(statusText(forger, { madeAt: made, next, lines: [revoked(id)] }), forger),
    "by the key of the seal": note(statusText(key, { madeAt: made, next, lines: [] }), keyOf(school.at("keys"))), "by hand": entries([]), "that revokes": entries([revoked(id)]), "that replaces": entries([revoked(id, `vervangen vervangen-door ${second}`)]),
    "with each reason": entries(["fout-in-gegevens", "op-verzoek-van-houder", "dubbel-afgegeven", "ten-onrechte-afgegeven"].map((reason, index) => revoked(school.ids[index], reason))),
    "with a reason that is none": entries([revoked(id, "zomaar")]), "with a replacement that is none": entries([revoked(id, "vervangen")]), "with a replacement by itself": entries([revoked(id, `vervangen vervangen-door ${id}`)]), "with a replacement without the reason": entries([revoked(id, `dubbel-afgegeven vervangen-door ${second}`)]),
    "with a day that is none": entries([revoked(id, "fout-in-gegevens", "2026-02-30")]), "with a later day": entries([revoked(id, "fout-in-gegevens", "2026-11-27")]), "with the next day": entries([revoked(id, "fout-in-gegevens", "2026-11-26")]), "in another order": entries([revoked(second), revoked(id)]), "with an id twice": entries([revoked(id), revoked(id)]),
    "with a line that is none": entries(["rommel"]), "with a word more": entries([`${revoked(id)} x`]), "with an empty line": entries([""]), "due before it was made": entries([], { next: made }), "made at no moment": entries([], { madeAt: "2026-11-25" }), "with serial 0": entries([], { serial: 0 }), "with serial 2 and no list before": entries([], { serial: 2 }),
    "with a list before the first": entries([], { previous: sha256("x").toString("base64") }), "with a large serial": entries([], { serial: "9007199254740991", previous: sha256("x").toString("base64") }), "with too large a serial": entries([], { serial: "9007199254740992", previous: sha256("x").toString("base64") }),
    "with another count": entries([revoked(id)], { count: 2 }), "with a count that is none": entries([], { count: "x" }), "of another origin": note(statusText({ ...key, name: "iemand.example/status" }, { madeAt: made, next }), key), "of no status key": note(statusText({ ...key, name: "iemand.example" }, { madeAt: made, next }), key),
    "with a control character": list.replace("opgesteld", "op\tgesteld"), "with a signature line that is none": `${list}rommel\n`, "within its header": note(`${key.name}\n1\n`, key), "made a moment ago": entries([], { madeAt: "2026-11-26T12:00:00Z" }), "made in a moment": entries([], { madeAt: "2026-11-26T12:00:01Z" }),
  };
  const settings = Object.entries(lists).map(([name, bytes]) => like(`a list ${name}`, { status: [["status-0009", Buffer.from(bytes)]] }));
  settings.push(like("a broken list beside a good one", { status: [["junk", Buffer.from("rommel\n")], ["status-0003", Buffer.from(list)]] }));
  return settings;
}

function keySettings(school, like, zegel, status) {
  const root = keyOf(school.at("raad"), "sleutels");
  const rootKey = ["sleutels.vkey", school.read("raad/sleutels.vkey")];
  const [seal, lists] = [zegel[1].toString().trim(), status[1].toString().trim()];
  const listed = (lines, more = {}) => note(keyListText(root, { madeAt: made, lines, ...more }), root);
  const school99 = "school 99ZZ ROC Voorbeeld";
  const plain = [`zegel ${seal} vanaf 2026-01-01 ${school99}`, `status ${lists} vanaf 2026-01-01 ${school99}`];
  execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", school.at("tsa.key"), "-outform", "DER", "-out", school.at("tsa.der"), "-days", "1000", "-subj", "/CN=Tijd"], { stdio: "ignore" });
  const authority = `tijdstempel ${school.read("tsa.der").toString("base64")} vanaf 2026-01-01 naam Tijd B.V.`;
  const made1 = {
    "": plain, " that began later": [plain[0].replace("2026-01-01", "2026-11-21"), plain[1]], " that ended before": [plain[0].replace(" school", " tot 2026-11-19 school"), plain[1]], " that ended on the day": [plain[0].replace(" school", " tot 2026-11-20 school"), plain[1]],
    " that was revoked": [plain[0].replace(" school", " ingetrokken-per 2026-12-01 school"), plain[1]], " of another school": [plain[0].replace("99ZZ", "25PW"), plain[1]], " with an ended status key": [plain[0], plain[1].replace(" school", " tot 2026-11-25 school")],
    " with a status key that ended before": [plain[0], plain[1].replace(" school", " tot 2026-11-20 school")], " with a revoked status key": [plain[0], plain[1].replace(" school", " ingetrokken-per 2026-12-01 school")], " without a status key": [plain[0]],
    " and an authority": [...plain, authority], " that was revoked, and an authority": [plain[0].replace(" school", " ingetrokken-per 2026-02-01 school"), plain[1], authority], " that ended, and an authority": [plain[0].replace(" school", " tot 2026-11-19 school"), plain[1], authority],
  };
  const settings = Object.entries(made1).map(([name, lines]) => like(`a listed key${name}`, { trust: [rootKey, ["sleutels-0001", listed(lines)]] }));
  const second = (lines, first) => listed(lines, { serial: 2, previous: sha256(first).toString("base64") });
  const first = listed(plain);
  settings.push(
    like("a listed key that is given plainly too", { trust: [zegel, status, rootKey, ["sleutels-0001", listed([plain[0].replace(" school", " tot 2026-11-19 school"), plain[1]])]] }),
    like("two key lists", { trust: [rootKey, ["sleutels-0001", first], ["sleutels-0002", second([plain[0].replace(" school", " ingetrokken-per 2026-02-01 school"), plain[1]], first)]] }),
    like("an old key list", { trust: [rootKey, ["sleutels-0001", first]], seen: { trust: [rootKey, ["sleutels-0002", second(plain, first)]], status: [] } }),
    like("another key list of that number", { trust: [rootKey, ["sleutels-0001", listed(plain.slice(0, 1))]], seen: { trust: [rootKey, ["sleutels-0001", first]], status: [] } }),
    like("a key list of tomorrow", { trust: [rootKey, ["sleutels-0001", listed(plain, { madeAt: "2026-11-27T10:00:00Z" })]] }),
    like("a key list of tomorrow and plain keys", { trust: [zegel, status, rootKey, ["sleutels-0001", listed([], { madeAt: "2026-11-27T10:00:00Z" })]] }));
  return settings;
}
