import Diagnostics
import UnicodeText
import XMLTree

/// Makes values of one element `dossier`, and a diagnostic of everything that is wrong with it.
///
/// Each rule stands in a file of its own, beside its code: titles, hoofdstukken, crebo's and dates, references.
struct DossierParser {
  let file: String
  let keepsOmschrijvingen: Bool
  var diagnostics: [Diagnostic] = []
  /// References of attributes other than `referentie`.
  private var fileReferences: [Referentie] = []

  init(file: String, keepsOmschrijvingen: Bool) {
    self.file = file
    self.keepsOmschrijvingen = keepsOmschrijvingen
  }

  mutating func parse(_ dossier: Element) -> DossierDraft {
    let kop = parseKop(dossier)
    let basis = parseKerntaken(
      dossier.elements(at: "basis", "basistaken", "basiskerntaken", "kerntaak"), profiel: nil,
      werkprocessen: "basiswerkprocessen")
    // An element `profiel` with a reference is no profiel but speaks of one.
    let profielen = dossier.elements(at: "profielen", "profiel").filter { $0.attribute("referentie") == nil }
    let drafts = parseProfielen(profielen)
    checkContent(of: dossier, kerntaken: basis + drafts.flatMap(\.kerntaken), profielen: profielen.count)
    let openReferences = checkReferences(in: dossier, profielen: profielen)

    var draft = DossierDraft(diagnostics: diagnostics, openReferences: openReferences)
    if let kop {
      let shared = kerntaken(basis, ofProfiel: nil)
      draft.dossier = Kwalificatiedossier(
        kop: kop, basiskerntaken: shared,
        kwalificaties: drafts.compactMap { draft in
          let basis = keepsOmschrijvingen ? kerntaken(basis, ofProfiel: draft.nr) : shared
          return draft.kwalificatie(of: kop, kerntaken: basis + kerntaken(draft.kerntaken, ofProfiel: draft.nr))
        })
    }
    return draft
  }

  /// Nil when the dossier lacks what names it.
  private mutating func parseKop(_ dossier: Element) -> Dossierkop? {
    let titel = parseTitel(of: dossier)
    let crebo = parseCrebo(dossier.elements(at: "dossiercrebos", "dossiercrebo"), of: dossier)
    let domein = dossier.known("referentiedomein")
    if let domein { fileReferences.append(Referentie(.domein, nr: domein, place: place(of: dossier))) }
    guard let nr = dossier.known("nr") else {
      report(DossierCodes.missingNr, at: dossier, nl: "het dossier heeft geen nr", en: "the dossier has no nr")
      return nil
    }
    guard let crebo else { return nil }
    return Dossierkop(
      nr: nr, titel: titel, crebo: crebo.crebo, geldigheid: crebo.geldigheid, versie: dossier.known("versie"),
      vorigeVersie: dossier.known("referentievorigeversie"), status: dossier.known("status")?.lowercased(),
      place: place(of: dossier))
  }

  /// Checks the references within the dossier and returns those to what stands elsewhere in the file.
  private mutating func checkReferences(in dossier: Element, profielen: [Element]) -> [Referentie] {
    var numbers: [Referentie.Target: Set<String>] = [:]
    numbers[.profiel] = Set(profielen.compactMap { $0.known("nr") })
    let kennis =
      dossier.elements(at: "kennisenvaardigheden", "kennisofvaardigheid")
      + dossier.elements(at: "categoriekennisenvaardigheden", "categorie")
    numbers[.kennis] = Set(kennis.compactMap { $0.known("nr") })

    var open = fileReferences
    for element in dossier.subtree {
      guard let reference = Referentie(element, file: file) else { continue }
      if let known = numbers[reference.target] {
        if !known.contains(reference.nr) { diagnostics.append(reference.diagnostic) }
      } else {
        open.append(reference)
      }
    }
    return open
  }

  /// A dossier that nobody can learn anything from was cut off or made by mistake.
  private mutating func checkContent(of dossier: Element, kerntaken: [KerntaakDraft], profielen: Int) {
    if kerntaken.allSatisfy(\.werkprocessen.isEmpty) {
      report(
        DossierCodes.emptyDossier, at: dossier,
        nl: kerntaken.isEmpty ? "het dossier heeft geen kerntaken" : "het dossier heeft geen werkprocessen",
        en: kerntaken.isEmpty ? "the dossier has no kerntaken" : "the dossier has no werkprocessen")
    }
    if profielen == 0 {
      report(
        DossierCodes.noProfielen, at: dossier, nl: "het dossier heeft geen profielen, dus geen kwalificaties",
        en: "the dossier has no profielen, hence no kwalificaties")
    }
  }
}

// MARK: - For the rules

extension DossierParser {
  mutating func report(_ code: DiagnosticCode, at element: Element, nl: String, en: String, notes: [Note] = []) {
    diagnostics.append(Diagnostic(code, at: place(of: element), Bilingual(nl: nl, en: en), notes: notes))
  }

  func place(of element: Element) -> Place { element.place(in: file) }

  /// `werkproces 966105`: what a message calls an element.
  func label(_ element: Element) -> String {
    element.known("nr").map { "\(element.name) \($0)" } ?? element.name
  }

  /// A note that points at the element that came first.
  func firstHere(_ element: Element) -> Note {
    Note(Bilingual(nl: "de eerste staat hier", en: "the first stands here"), at: place(of: element))
  }

  /// The title of an element, ready for documents; empty, and reported, when there is none.
  mutating func parseTitel(of element: Element) -> String {
    let titel = collapsedTitle(element.attribute("titel") ?? "")
    if titel.isEmpty {
      report(
        DossierCodes.emptyTitle, at: element, nl: "\(label(element)) heeft geen titel",
        en: "\(label(element)) has no titel")
    } else if let unprintable = firstUnprintable(in: ArraySlice(titel.utf8)) {
      let number = String(unprintable.scalar.value, radix: 16, uppercase: true)
      let scalar = "U+" + String(repeating: "0", count: max(0, 4 - number.count)) + number
      report(
        DossierCodes.unprintableTitle, at: element,
        nl: "de titel van \(label(element)) heeft een teken dat niet te zien is: \(scalar)",
        en: "the titel of \(label(element)) has a character that cannot be seen: \(scalar)")
    }
    return titel
  }
}
