"""A Chromium that shows documents as readers see them: on wide and narrow screens, and as print."""

import base64
import json
import os
from pathlib import Path

import axe_playwright_python
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

HERE = Path(__file__).resolve().parent
AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text(encoding="utf-8")
PAGE_FACTS = (HERE / "page_facts.js").read_text(encoding="utf-8")
AXE_RUN = """
const done = arguments[arguments.length - 1];
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"];
axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] }).then(
  (results) => done(results.violations.map((violation) => [violation.id, violation.nodes[0].html])),
  (error) => done([["axe failed", String(error)]]));
"""
# (medium, width in CSS pixels); 320 is the width of WCAG's reflow.
VIEWS = [("screen", 1200), ("screen", 360), ("screen", 320), ("print", 1200), ("print", 360)]
# High enough that a whole document is in view: what lies under something else can only be seen there.
HEIGHT = 9000
PATIENCE = 60


class Visit:
    """What was seen of one document."""

    def __init__(self, document):
        self.document = document
        self.facts = {}
        self.requests, self.console = [], []
        self.pdf = None
        self.violations = {}


class Browser:
    def __init__(self, profile):
        options = webdriver.ChromeOptions()
        options.binary_location = os.environ.get("CHROMIUM", "/usr/bin/chromium")
        for switch in ("--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-extensions",
                       "--disable-background-networking", "--force-device-scale-factor=1", "--hide-scrollbars", "--lang=nl",
                       f"--user-data-dir={profile}"):
            options.add_argument(switch)
        if os.geteuid() == 0:
            options.add_argument("--no-sandbox")
        options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
        options.add_experimental_option("perfLoggingPrefs", {"enableNetwork": True, "enablePage": False})
        self.driver = webdriver.Chrome(options=options, service=Service(os.environ.get("CHROMEDRIVER", "/usr/bin/chromedriver")))
        self.driver.set_page_load_timeout(PATIENCE)
        self.driver.set_script_timeout(PATIENCE)
        # What the browser does when it starts is not the documents' doing.
        self.driver.get("about:blank")
        self.requests()
        self.driver.get_log("browser")

    def close(self):
        self.driver.quit()

    def visit(self, document, pdf_folder=None):
        """Looks at the page in every view; with a folder, prints it there and lets axe look at it too."""
        visit = Visit(document)
        # What other tests asked for before is not this page's doing.
        self.requests()
        self.driver.get_log("browser")
        self.driver.get(document.page.as_uri())
        for view in VIEWS:
            self.show(view)
            visit.facts[view] = self.driver.execute_script(PAGE_FACTS)
        if pdf_folder:
            visit.pdf = self.print(pdf_folder / f"{document.id}.pdf")
        visit.requests, visit.console = self.requests(), self.driver.get_log("browser")
        if pdf_folder:
            self.driver.execute_script(AXE)
            for view in (("screen", 1200), ("screen", 360)):
                self.show(view)
                visit.violations[view] = self.driver.execute_async_script(AXE_RUN)
        return visit

    def show(self, view):
        medium, width = view
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": medium})
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                                    {"width": width, "height": HEIGHT, "deviceScaleFactor": 1, "mobile": False})

    def print(self, path):
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
        self.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
        printed = self.driver.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True, "displayHeaderFooter": False})
        path.write_bytes(base64.b64decode(printed["data"]))
        return path

    def requests(self):
        """The addresses that were asked for since the last call."""
        messages = (json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance"))
        return [message["params"]["request"]["url"] for message in messages if message["method"] == "Network.requestWillBeSent"]
