import Diagnostics
import SSHSignatures

/// The sheet has no signature that can be read.
enum AftekenbladNietOndertekend: Rule {
  static let code = DiagnosticCode(
    "BO225", .error,
    nl: (
      "aftekenblad heeft geen leesbare handtekening",
      "Bij `sshsig` staat naast het aftekenblad `NAAM.txt` de handtekening `NAAM.txt.sig`, zoals `ssh-keygen -Y sign` die maakt. Andere soorten handtekeningen (PGP, PKCS#7, een scan) controleert het programma niet.",
      "Laat het leerbedrijf het blad tekenen zoals docs/leerbedrijf.md zegt, en zet NAAM.txt.sig ernaast. Is er op papier getekend, zet dan `papier` in `aftekening.wijze`."
    ),
    en: (
      "sign-off sheet has no signature that can be read",
      "With `sshsig` the signature `NAME.txt.sig` stands beside the sheet `NAME.txt`, as `ssh-keygen -Y sign` makes it. Other kinds of signature (PGP, PKCS#7, a scan) are not checked by the program.",
      "Have the leerbedrijf sign the sheet as docs/leerbedrijf.md says, and put NAME.txt.sig beside it. If it was signed on paper, put `papier` into `aftekening.wijze`."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    let (file, reason): (String, Bilingual)
    switch subject.aftekenblad?.answer {
    case .unsigned(let sheet):
      (file, reason) = ("\(sheet).sig", Bilingual(nl: "het bestand is er niet", en: "the file is not there"))
    case .unreadableSignature(let sheet, let why): (file, reason) = ("\(sheet).sig", why)
    case .unusableSignature(let sheet, let problem): (file, reason) = ("\(sheet).sig", problem.reason)
    default: return
    }
    report.add(
      code, at: .aftekeningBlad,
      Bilingual(
        nl: "de handtekening onder het aftekenblad is niet te gebruiken: \(reason.nl)",
        en: "the signature of the sign-off sheet cannot be used: \(reason.en)"),
      notes: [Note(Bilingual(nl: "de handtekening", en: "the signature"), at: Place(file: file))])
  }
}
