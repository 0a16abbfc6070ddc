import Diagnostics
import XMLTree

/// What a file holds beside its dossiers: the lists that dossiers refer to.
struct SBBFile {
  static let rootName = "sbb"
  static let dossierPath = "sbb/dossiers/dossier"
  static let paths = ["sbb/domeinen", "sbb/sectorkamers", "sbb/competenties", dossierPath]

  private let file: String
  private var numbers: [Referentie.Target: Set<String>] = [:]

  init(file: String) {
    self.file = file
  }

  /// Takes the numbers of one of the lists.
  mutating func addNumbers(of list: Element) {
    for element in list.children {
      guard let target = Self.targets[element.name], let nr = element.known("nr") else { continue }
      numbers[target, default: []].insert(nr)
    }
  }

  /// Adds a diagnostic for each reference of a dossier to an element that the file does not have.
  func checkReferences(of draft: inout DossierDraft) {
    for reference in draft.openReferences where numbers[reference.target]?.contains(reference.nr) != true {
      draft.diagnostics.append(reference.diagnostic)
    }
  }

  private static let targets: [String: Referentie.Target] = [
    "domein": .domein, "sectorkamer": .sectorkamer, "competentie": .competentie,
  ]

  func wrongRoot(_ root: XMLFragmentReader.Root) -> Diagnostic {
    Diagnostic(
      DossierCodes.wrongRoot, at: Place(file: file, line: root.line, column: root.column),
      Bilingual(
        nl: "dit is geen bestand van SBB: het begint met <\(root.name)>, verwacht <\(Self.rootName)>",
        en: "this is not a file of SBB: it begins with <\(root.name)>, expected <\(Self.rootName)>"))
  }

  var noDossiers: Diagnostic {
    Diagnostic(
      DossierCodes.noDossiers, at: Place(file: file),
      Bilingual(
        nl: "in dit bestand staat geen dossier", en: "there is no dossier in this file"),
      notes: [
        Note(
          Bilingual(
            nl: "verwacht: een of meer elementen <dossier> in <sbb><dossiers>",
            en: "expected: one or more elements <dossier> in <sbb><dossiers>"))
      ])
  }
}
