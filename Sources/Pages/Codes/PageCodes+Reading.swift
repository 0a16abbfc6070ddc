public import Diagnostics

/// What the reader sees.
extension PageCodes {
  public static let contrast = DiagnosticCode(
    "SJ361", .error,
    nl: (
      "Te weinig contrast",
      "Tekst heeft met haar achtergrond een contrast van ten minste 4,5 (WCAG 2.1, 1.4.3), ook gedrukt, waar "
        + "achtergronden meestal wegvallen, en voor elke kleur die een school kan kiezen.",
      "Maak de tekst donkerder of de achtergrond lichter, of andersom. Voor een donkere achtergrond op "
        + "papier: `print-color-adjust: exact`."
    ),
    en: (
      "Too little contrast",
      "Text has a contrast of at least 4.5 with its background (WCAG 2.1, 1.4.3), also in print, where "
        + "backgrounds are mostly left out, and for every colour that a school can choose.",
      "Make the text darker or the background lighter, or the other way around. For a dark background on "
        + "paper: `print-color-adjust: exact`."
    ))

  public static let invisibleText = DiagnosticCode(
    "SJ362", .error,
    nl: (
      "Tekst heeft de kleur van haar achtergrond",
      "Wat niet te zien is, kan niet gelezen worden en staat er toch.",
      "Geef de tekst een kleur die met de achtergrond ten minste 4,5 verschilt. Op papier telt een achtergrond alleen met `print-color-adjust: exact`."
    ),
    en: (
      "Text has the colour of its background",
      "What cannot be seen cannot be read, and is there all the same.",
      "Give the text a colour with a contrast of at least 4.5 with its background. On paper a background counts only with `print-color-adjust: exact`."
    ))

  public static let smallText = DiagnosticCode(
    "SJ363", .error,
    nl: (
      "Tekst is te klein",
      "Kleiner dan 9 px op het scherm of 6,5 punt op papier leest bijna niemand.",
      "Maak de letter groter."
    ),
    en: (
      "Text is too small",
      "Smaller than 9 px on the screen or 6.5 points on paper can be read by almost nobody.",
      "Make the letters larger."
    ))

  static let readingCodes: [DiagnosticCode] = [
    contrast, invisibleText, smallText,
  ]
}
