import Diagnostics
import Templates

/// What every praktijkverklaring must show, whatever a template looks like: the one place where that is listed.
///
/// It is the contract's list, with the salt for a reason of its own: a file whose digest is published without 128 bits
/// that the public does not know gives guessable content away.
enum RequiredNames {
  /// What each document has: it must stand outside any section that a document may lack.
  static let always = [
    "document", "onderdeel", "naam", "geboortedatum", "kwalificatie_naam", "kwalificatie_crebo", "niveau",
    "dossier_naam", "dossier_crebo",
    "leerbedrijf_naam", "leerbedrijf_plaats", "leerbedrijf_id", "bpv_van", "bpv_tot", "kerntaken.code",
    "kerntaken.titel",
    "kerntaken.werkprocessen.code", "kerntaken.werkprocessen.titel", "kerntaken.werkprocessen.datum",
    "praktijkopleider_naam", "aftekening_plaats", "aftekening_datum", "aftekening_hoe", "instelling_naam",
    "instelling_brin", "instelling_plaats", "afgegeven", "geen_diploma", "id", "controlegetal", "controle_hoe", "zout",
  ]

  /// What a document may have: where it does, it must be shown.
  static let whenThere = [
    "bpv_gepland", "bpv_uren", "kerntaken.werkprocessen.toelichting", "praktijkopleider_functie", "ondertekenaar_naam",
    "ondertekenaar_functie", "vervangt", "instelling_tekst",
  ]

  /// What a page has: room for the pen where it is signed on paper, and its record, so that a page that a browser saved
  /// anew still proves what it says.
  static let onPage = ["aftekening_papier", "record"]

  /// What is there to be hashed or read by programs, so that it may stand in an attribute.
  static let forPrograms: Set = ["zout", "record"]

  /// The names that a template does not show as it must: where readers see it, not in an attribute.
  static func missing(in uses: [NameUse], of kind: OutputKind) -> [String] {
    let seen = uses.filter { $0.isInText || forPrograms.contains($0.path.joined(separator: ".")) }
    let shown = Set(seen.filter { $0.role != .inverted }.map { $0.path.joined(separator: ".") })
    let alwaysShown = Set(
      seen.filter { $0.role == .variable && !$0.isConditional }.map { $0.path.joined(separator: ".") })
    return always.filter { !alwaysShown.contains($0) }
      + (whenThere + (kind == .html ? onPage : [])).filter { !shown.contains($0) }
  }

  static let code = DiagnosticCode(
    "SJ202", .error,
    nl: (
      "sjabloon laat iets weg dat een verklaring moet tonen",
      "Een praktijkverklaring toont altijd wie, welke opleiding, welk leerbedrijf, welke werkprocessen, wie aftekende en hoe, dat zij geen diploma is en hoe zij te controleren is. Dat staat in de tekst, niet in een attribuut of in de titel alleen. Het zout hoort erbij: zonder zout verraadt de gepubliceerde SHA-256 wat er op het document staat.",
      "Zet de genoemde naam terug in het sjabloon, tussen dubbele accolades. Wat elke verklaring heeft, staat buiten elke sectie."
    ),
    en: (
      "template leaves out what a verklaring must show",
      "A praktijkverklaring always shows who, which training, which leerbedrijf, which werkprocessen, who signed off and how, that it is no diploma and how to check it. That stands in the text, not in an attribute or in the title alone. The salt belongs to it: without it the published SHA-256 gives away what the document says.",
      "Put the name that is mentioned back into the template, in double braces. What every verklaring has stands outside any section."
    ))
}
