function pageTitle() {
  return { nl: "Praktijkverklaring controleren", en: "Check a praktijkverklaring" };
}

/** The language of the page: the reader's choice, or the browser's when that is English, else Dutch. */
function startLanguage() {
  const stored = readStored("praktijkverklaring-taal");
  const first = (navigator.languages && navigator.languages[0]) || navigator.language || "nl";
  showLanguage(stored === "nl" || stored === "en" ? stored : /^en\b/i.test(first) ? "en" : "nl");
  for (const button of document.querySelectorAll("[data-language]")) {
    button.addEventListener("click", () => {
      showLanguage(button.dataset.language);
      writeStored("praktijkverklaring-taal", button.dataset.language);
    });
  }
}

function showLanguage(language) {
  document.documentElement.lang = language;
  document.title = pageTitle()[language];
  for (const button of document.querySelectorAll("[data-language]")) {
    button.setAttribute("aria-pressed", String(button.dataset.language === language));
  }
}

/** What this browser kept, or null where it keeps nothing for a page. */
function readStored(name) {
  try {
    return window.localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Whether this browser kept it. */
function writeStored(name, text) {
  try {
    window.localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}
