import Diagnostics

/// The record does not say who judged. Reported where the record is built, since it is a required field that is missing.
enum GeenPraktijkopleider {
  static let code = DiagnosticCode(
    "BO213", .error,
    nl: (
      "geen praktijkopleider",
      "Een praktijkverklaring zegt wie op de werkvloer heeft beoordeeld; zonder praktijkopleider is er geen oordeel.",
      "Vul `praktijkopleider.naam` in."
    ),
    en: (
      "no praktijkopleider",
      "A praktijkverklaring says who judged on the work floor; without a praktijkopleider there is no judgement.",
      "Fill in `praktijkopleider.naam`."
    ))
}
