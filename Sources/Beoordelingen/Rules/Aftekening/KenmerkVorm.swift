import Diagnostics

/// The portal's reference is printed in a sentence of ours, so that it can be no sentence itself.
enum KenmerkVorm: Rule {
  static let code = DiagnosticCode(
    "BO239", .error,
    nl: (
      "kenmerk van het portaal heeft niet de goede vorm",
      "`aftekening.kenmerk` komt op het document in de zin over de aftekening. Het is een nummer of code van hoogstens 64 tekens: letters, cijfers en `-_./:#+`, zonder spaties.",
      "Neem het kenmerk over uit het portaal, zonder tekst eromheen."
    ),
    en: (
      "reference of the portal has not the right form",
      "`aftekening.kenmerk` stands on the document in the sentence about the sign-off. It is a number or code of at most 64 characters: letters, digits and `-_./:#+`, without spaces.",
      "Take the reference from the portal, without text around it."
    ))

  private static let longest = 64

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    guard let kenmerk = subject.beoordeling.aftekening.kenmerk else { return }
    let isCode =
      kenmerk.utf8.count <= longest
      && kenmerk.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          true
        default: "-_./:#+".utf8.contains(byte)
        }
      }
    if isCode { return }
    report.add(
      code, at: .aftekeningKenmerk,
      Bilingual(
        nl: "dit is geen kenmerk van letters, cijfers en `-_./:#+`",
        en: "this is no reference of letters, digits and `-_./:#+`"
      ))
  }
}
