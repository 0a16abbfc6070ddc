import Diagnostics

/// A digital sign-off names a sheet that the register does not have.
enum AftekenbladOntbreekt: Rule {
  static let code = DiagnosticCode(
    "BO223", .error,
    nl: (
      "aftekenblad staat niet in het register",
      "Het record noemt een aftekenblad bij zijn SHA-256, en in de map `aftekenbladen` van het register heeft geen bestand die SHA-256. Verandert een mail- of tekstprogramma alleen al de regeleinden, dan is de SHA-256 een andere.",
      "Zet het aftekenblad (`NAAM.txt`) en zijn handtekening (`NAAM.txt.sig`) in `aftekenbladen`, precies zoals ze zijn gemaakt en getekend, en controleer `aftekening.blad` met `sha256sum`."
    ),
    en: (
      "sign-off sheet is not in the register",
      "The record names a sign-off sheet by its SHA-256, and no file in the register's folder `aftekenbladen` has that SHA-256. When a mail or text program changes no more than line ends, the SHA-256 is another.",
      "Put the sheet (`NAME.txt`) and its signature (`NAME.txt.sig`) into `aftekenbladen`, exactly as they were made and signed, and check `aftekening.blad` with `sha256sum`."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    guard subject.isSignedWithKey, let aftekenblad = subject.aftekenblad, aftekenblad.answer == nil,
      subject.beoordeling.aftekening.blad != nil
    else { return }
    guard let file = aftekenblad.rewrittenFile else {
      return report.add(
        code, at: .aftekeningBlad,
        Bilingual(
          nl: "er is geen aftekenblad met deze SHA-256", en: "there is no sign-off sheet with this SHA-256"))
    }
    report.add(
      code, at: .aftekeningBlad,
      Bilingual(
        nl: "van het aftekenblad met deze SHA-256 heeft een programma de regeleinden veranderd (CRLF of BOM)",
        en: "a program changed the line ends (CRLF or BOM) of the sign-off sheet with this SHA-256"),
      notes: [
        Note(
          Bilingual(
            nl: "dit bestand; zet het oorspronkelijke terug", en: "this file; put the original back"),
          at: Place(file: file))
      ])
  }
}
