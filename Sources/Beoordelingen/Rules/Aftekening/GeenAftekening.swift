import Diagnostics

/// The record does not say how, where and when the leerbedrijf signed off. Reported where the record is built, since it is a required field that is missing.
enum GeenAftekening {
  static let code = DiagnosticCode(
    "BO214", .error,
    nl: (
      "geen aftekening",
      "Het leerbedrijf tekent de praktijkverklaring af. Het record zegt niet (volledig) hoe, waar en wanneer dat is gebeurd.",
      "Vul `aftekening.wijze`, `aftekening.plaats` en `aftekening.datum` in zodra er is afgetekend."
    ),
    en: (
      "no sign-off",
      "The leerbedrijf signs the praktijkverklaring off. The record does not say (in full) how, where and when that was done.",
      "Fill in `aftekening.wijze`, `aftekening.plaats` and `aftekening.datum` once it was signed off."
    ))
}
