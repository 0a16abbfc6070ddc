"""A Chromium with the page open: gives it files as a reader does, and tells what the reader then sees."""

import base64
import json
import time

from browser import AXE, AXE_RUN, Browser

# Counts violations of the page's policy and gaps in which it did nothing else, from before its own script runs.
WATCH = """
window.violations = [];
document.addEventListener("securitypolicyviolation", (event) => violations.push(event.violatedDirective + " " + event.blockedURI));
window.gaps = { longest: 0, last: performance.now() };
setInterval(() => {
  const now = performance.now();
  gaps.longest = Math.max(gaps.longest, now - gaps.last);
  gaps.last = now;
}, 20);
"""
# A browser of before Ed25519 came to WebCrypto.
NO_ED25519 = """
// An empty page has no cryptography at all.
for (const name of window.SubtleCrypto ? ["importKey", "verify", "sign", "generateKey"] : []) {
  const original = SubtleCrypto.prototype[name];
  SubtleCrypto.prototype[name] = function (...words) {
    if (JSON.stringify(words.filter((word) => typeof word !== "object" || word.name)).includes("Ed25519")) {
      return Promise.reject(new DOMException("Unrecognized name.", "NotSupportedError"));
    }
    return original.apply(this, words);
  };
}
"""
CARDS = """
const seen = (node) => node ? node.innerText.trim() : "";
return [...document.querySelectorAll("#kaarten > article")].map((card) => ({
  outcome: card.dataset.outcome,
  tone: ["good", "amber", "bad", "grey"].find((tone) => card.classList.contains(tone)),
  word: seen(card.querySelector(".word")), title: seen(card.querySelector("h3")), text: card.innerText,
  record: seen(card.querySelector(".record")), code: (card.textContent.match(/\\((UV\\d{3})\\)/) || [])[1]}));
"""
DROP = """
const [files, done] = arguments;
const transfer = new DataTransfer();
for (const [name, data] of files) {
  const text = atob(data), bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  transfer.items.add(new File([bytes], name));
}
document.getElementById("werpvak").dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
done();
"""


class PageBrowser(Browser):
    def __init__(self, profile):
        super().__init__(profile)
        self.scripts = []
        self.add_script(WATCH)

    def add_script(self, source):
        """A script that runs in every document before its own; answers what takes it away again."""
        return self.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": source})["identifier"]

    def remove_script(self, identifier):
        self.driver.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", {"identifier": identifier})

    def open(self, address, language="nl", forgets=True):
        self.driver.get("about:blank")
        # What went before is not this page's doing.
        self.requests()
        self.driver.get_log("browser")
        self.driver.get(address)
        if forgets:
            self.script("localStorage.clear()")
            self.driver.refresh()
        self.width(1280)
        self.script(f"document.querySelector('[data-language={language}]').click()")
        return self

    def script(self, text, *words):
        return self.driver.execute_script(text, *words)

    def width(self, pixels, height=900):
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                                    {"width": pixels, "height": height, "deviceScaleFactor": 1, "mobile": False})

    def pick(self, *paths, patience=60):
        """Picks files with the button's field and waits until they are judged."""
        before = self.round()
        self.driver.find_element("id", "bestanden").send_keys("\n".join(str(path) for path in paths))
        return self.wait(before, patience)

    def pick_folder(self, path, patience=60):
        before = self.round()
        field = self.driver.find_element("id", "map")
        field.send_keys(str(path))
        # A driver fills a field of folders without a word to the page.
        self.script("arguments[0].dispatchEvent(new Event('change'))", field)
        return self.wait(before, patience)

    def drag(self, *paths, patience=60):
        """Drags files and folders onto the page, as from a file manager."""
        before = self.round()
        for step in ("dragEnter", "dragOver", "drop"):
            self.driver.execute_cdp_cmd("Input.dispatchDragEvent", {"type": step, "x": 640, "y": 300, "data": {
                "items": [], "files": [str(path) for path in paths], "dragOperationsMask": 1}})
        return self.wait(before, patience)

    def drop(self, *files, patience=60):
        """Drops files, each a name and bytes, on the page and waits until they are judged."""
        before = self.round()
        self.driver.execute_async_script(DROP, [[name, base64.b64encode(data).decode()] for name, data in files])
        return self.wait(before, patience)

    def round(self):
        """Marks what is shown now, so that what comes after it is known."""
        return self.script("""
            window.rounds = (window.rounds || 0) + 1;
            document.getElementById("melding").replaceChildren("before " + rounds);
            return document.getElementById("melding").textContent;""")

    def wait(self, before, patience):
        end = time.monotonic() + patience
        while time.monotonic() < end:
            if self.script("""const message = document.getElementById("melding");
                return message.textContent !== arguments[0] && !message.classList.contains("busy")""", before):
                return self.cards()
            time.sleep(0.02)
        raise AssertionError(f"no result within {patience} s")

    def cards(self):
        return self.script(CARDS)

    def text(self):
        return self.script("return document.body.innerText")

    def violations(self):
        return self.script("return violations")

    def longest_gap(self):
        return self.script("return gaps.longest") / 1000

    def axe(self):
        self.driver.execute_script(AXE)
        return self.driver.execute_async_script(AXE_RUN)

    def outside_requests(self):
        """What was asked for that is neither the page nor built into it."""
        return [url for url in self.requests() if not url.startswith(("data:", "file:", "about:", "chrome:", "blob:"))]

    def screenshot(self, path, width, height=600):
        self.width(width, height)
        full = self.script("return document.documentElement.scrollHeight")
        self.width(width, max(height, full))
        path.write_bytes(base64.b64decode(self.driver.execute_cdp_cmd("Page.captureScreenshot", {"format": "png"})["data"]))
        self.width(width, height)

    def media(self, **features):
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": features.pop("medium", ""), "features": [
            {"name": name.replace("_", "-"), "value": value} for name, value in features.items()]})
