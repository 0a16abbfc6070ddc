import Diagnostics
import SSHSignatures
import UnicodeText

/// The signature was made for something else.
enum AndereNamespace: Rule {
  static let code = DiagnosticCode(
    "BO227", .error,
    nl: (
      "handtekening is voor iets anders gezet",
      "Een handtekening van ssh-keygen noemt waarvoor zij is gezet (de namespace). Alleen `praktijkverklaring-beoordeling@v1` is een aftekening; een handtekening onder bijvoorbeeld software of een brief (`file`, `git`) telt hier niet.",
      "Laat opnieuw tekenen met `ssh-keygen -Y sign -n praktijkverklaring-beoordeling@v1`."
    ),
    en: (
      "signature was made for something else",
      "A signature of ssh-keygen names what it was made for (the namespace). Only `praktijkverklaring-beoordeling@v1` is a sign-off; one under software or a letter (`file`, `git`) does not count here.",
      "Have it signed anew with `ssh-keygen -Y sign -n praktijkverklaring-beoordeling@v1`."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    guard case .wrongSignature(let file, .namespace(let namespace)) = subject.aftekenblad?.answer else { return }
    let shown = namespace.prefix(60)
    let name = firstUnprintable(in: Array(shown.utf8)[...]) == nil ? String(shown) : "…"
    report.add(
      code, at: .aftekeningBlad,
      Bilingual(
        nl: "de handtekening is gezet voor `\(name)` en niet voor `\(Aftekenblad.namespace)`",
        en: "the signature was made for `\(name)` and not for `\(Aftekenblad.namespace)`"),
      notes: [Note(Bilingual(nl: "de handtekening", en: "the signature"), at: Place(file: "\(file).sig"))])
  }
}
