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
    "dossier_naam", "dossier_crebo", "leerbedrijf_naam", "leerbedrijf_plaats", "leerbedrijf_id", "bpv_van", "bpv_tot",
    "kerntaken.code", "kerntaken.titel", "kerntaken.werkprocessen.code", "kerntaken.werkprocessen.titel",
    "kerntaken.werkprocessen.datum", "praktijkopleider_naam", "aftekening_plaats", "aftekening_datum",
    "aftekening_hoe", "instelling_naam", "instelling_brin", "instelling_plaats", "afgegeven", "geen_diploma", "id",
    "controlegetal", "controle_hoe", "zout",
  ]

  /// What of that a concept does not have: in a template that can make concepts it stands within `{{^concept}}`.
  static let notOnConcepts: Set = [
    "id", "zout", "controlegetal", "controle_hoe", "aftekening_plaats", "aftekening_datum", "afgegeven",
  ]

  /// The condition of what concepts do not have.
  static let unlessConcept = "^concept"

  /// What a document may have: where it does, it must be shown, in its own section and no other.
  static let whenThere = [
    "bpv_uren", "kerntaken.werkprocessen.toelichting", "praktijkopleider_functie", "ondertekenaar_naam",
    "ondertekenaar_functie", "vervangt", "instelling_tekst",
  ]

  /// What a page has as well: its record, so that a page that a browser saved anew still proves what it says.
  static let onPage = ["record"]

  /// What a page has a place for where it is so, with an element in it: room for the pen.
  static let places = ["aftekening_papier"]

  /// What is there to be hashed or read by programs, so that it may stand in an attribute.
  static let forPrograms: Set = ["zout", "record"]

  /// A name that a template does not show as it must.
  struct Missing {
    let name: String
    /// Where the template has it all the same, if it does.
    let use: NameUse?
  }

  /// The names that a template does not show as it must: where readers see it, not in an attribute.
  static func missing(in compilation: Template.Compilation, of kind: OutputKind) -> [Missing] {
    let uses = Dictionary(grouping: compilation.uses.filter { $0.role == .variable }) { $0.dottedPath }
    var missing: [Missing] = []
    for name in always + (kind == .html ? onPage : []) + whenThere {
      let own = uses[name] ?? []
      let isShown = own.contains { use in
        (use.isInText || forPrograms.contains(name)) && isUnconditional(use, name, ownSection: whenThere.contains(name))
      }
      if !isShown { missing.append(Missing(name: name, use: own.first)) }
    }
    guard kind == .html else { return missing }
    let sections = compilation.uses.filter {
      $0.role == .section && $0.conditions.allSatisfy { $0 == unlessConcept }
    }
    for name in places
    where !sections.contains(where: { $0.dottedPath == name }) || !compilation.outline.hasElement(inSection: name) {
      missing.append(Missing(name: name, use: nil))
    }
    return missing
  }

  /// Whether nothing but the value's own section decides whether it is shown. A function stands within the section of
  /// its person.
  private static func isUnconditional(_ use: NameUse, _ name: String, ownSection: Bool) -> Bool {
    guard ownSection else {
      return use.conditions.allSatisfy { $0 == unlessConcept && notOnConcepts.contains(name) }
    }
    let conditions =
      name == "ondertekenaar_functie" ? use.conditions.filter { $0 != "ondertekenaar_naam" } : use.conditions
    return conditions == [name]
  }

  static let code = DiagnosticCode(
    "SJ202", .error,
    nl: (
      "sjabloon laat iets weg dat een verklaring moet tonen",
      "Een praktijkverklaring toont altijd wie, welke opleiding, welk leerbedrijf, welke werkprocessen, wie aftekende en hoe, dat zij geen diploma is en hoe zij te controleren is. Dat staat in de tekst, niet in een attribuut of in de titel alleen. Het zout hoort erbij: zonder zout verraadt de gepubliceerde SHA-256 wat er op het document staat.",
      "Zet de genoemde naam terug in het sjabloon, tussen dubbele accolades. Wat elke verklaring heeft, staat buiten elke sectie (of, als een concept het niet heeft, binnen `{{^concept}}`); wat kan ontbreken, staat alleen in zijn eigen sectie."
    ),
    en: (
      "template leaves out what a verklaring must show",
      "A praktijkverklaring always shows who, which training, which leerbedrijf, which werkprocessen, who signed off and how, that it is no diploma and how to check it. That stands in the text, not in an attribute or in the title alone. The salt belongs to it: without it the published SHA-256 gives away what the document says.",
      "Put the name that is mentioned back into the template, in double braces. What every verklaring has stands outside any section (or within `{{^concept}}`, where a concept lacks it); what may be missing stands in its own section alone."
    ))
}

extension NameUse {
  /// The path with dots between: `kerntaken.titel`.
  var dottedPath: String { path.joined(separator: ".") }
}

extension TemplateOutline {
  /// Whether the section of that name, which is not inverted, has an element in it.
  fileprivate func hasElement(inSection name: String) -> Bool {
    sections.contains { section in
      section.name == name && !section.isInverted && bytes[section.range].contains(UInt8(ascii: "<"))
    }
  }
}
