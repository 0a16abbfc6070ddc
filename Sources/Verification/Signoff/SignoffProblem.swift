public import Beoordelingen
public import Diagnostics
public import SSHSignatures

/// Why a sheet and its signature do not bear out what a record says of its sign-off.
public enum SignoffProblem: Error, Hashable, Sendable {
  /// The record says that a key signed, and not what or with which key.
  case incompleteRecord
  /// The file has not the digest that the record names: it was changed, or is another sheet.
  case otherSheet
  /// It is what the record names, and no sheet.
  case form(AftekenbladProblem)
  case unusableSignature(SSHSignatureProblem)
  /// The signature was made for something else than signing off assessments.
  case otherPurpose
  /// The signature is not its key's over this sheet.
  case signature
  /// Another key signed than the record names: the one with this fingerprint.
  case otherKey(String)
  case otherLeerbedrijf
  case otherPraktijkopleider
  case otherSchool
  /// The sheet was made after the day on which it is said to have been signed.
  case laterSheet
  /// The verklaring is not on the sheet.
  case notListed
  /// The sheet has the verklaring with another assessment: another digest, or other werkprocessen.
  case otherAssessment

  /// A stable word for programs.
  public var word: String {
    switch self {
    case .incompleteRecord: "incomplete-record"
    case .otherSheet: "other-sheet"
    case .form: "sheet-form"
    case .unusableSignature: "unusable-signature"
    case .otherPurpose: "other-purpose"
    case .signature: "wrong-signature"
    case .otherKey: "other-key"
    case .otherLeerbedrijf: "other-leerbedrijf"
    case .otherPraktijkopleider: "other-praktijkopleider"
    case .otherSchool: "other-school"
    case .laterSheet: "later-sheet"
    case .notListed: "not-listed"
    case .otherAssessment: "other-assessment"
    }
  }

  /// What is wrong, to go behind a colon.
  public var reason: Bilingual {
    switch self {
    case .incompleteRecord:
      Bilingual(
        nl: "de verklaring noemt geen aftekenblad of geen sleutel",
        en: "the verklaring names no sign-off sheet or no key")
    case .otherSheet:
      Bilingual(
        nl: "het aftekenblad is veranderd, of een ander dan de verklaring noemt",
        en: "the sign-off sheet was changed, or is another than the verklaring names")
    case .form(let problem):
      Bilingual(
        nl: "het aftekenblad is niet te lezen; \(problem.reason.nl)",
        en: "the sign-off sheet cannot be read; \(problem.reason.en)")
    case .unusableSignature(let problem): problem.reason
    case .otherPurpose:
      Bilingual(
        nl: "de handtekening is voor iets anders gezet dan voor het aftekenen van beoordelingen",
        en: "the signature was made for something else than signing off assessments")
    case .signature:
      Bilingual(
        nl: "de handtekening is niet die van de sleutel over dit aftekenblad",
        en: "the signature is not the key's over this sign-off sheet")
    case .otherKey(let fingerprint):
      Bilingual(
        nl: "het aftekenblad is getekend met een andere sleutel dan de verklaring noemt: \(fingerprint)",
        en: "the sign-off sheet was signed with another key than the verklaring names: \(fingerprint)")
    case .otherLeerbedrijf:
      Bilingual(
        nl: "het aftekenblad is voor een ander leerbedrijf", en: "the sign-off sheet is for another leerbedrijf")
    case .otherPraktijkopleider:
      Bilingual(
        nl: "het aftekenblad is voor een andere praktijkopleider",
        en: "the sign-off sheet is for another praktijkopleider")
    case .otherSchool:
      Bilingual(nl: "het aftekenblad is voor een andere school", en: "the sign-off sheet is for another school")
    case .laterSheet:
      Bilingual(
        nl: "het aftekenblad is van na de dag waarop het zou zijn getekend",
        en: "the sign-off sheet is later than the day on which it is said to have been signed")
    case .notListed:
      Bilingual(
        nl: "deze verklaring staat niet op het aftekenblad", en: "this verklaring is not on the sign-off sheet")
    case .otherAssessment:
      Bilingual(
        nl: "op het aftekenblad staat deze verklaring met een andere beoordeling",
        en: "the sign-off sheet has this verklaring with another assessment")
    }
  }
}
