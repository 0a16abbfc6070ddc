/// Which version of a dossier comes after which.
struct Succession {
  /// Per `nr` that of the version before it, among the versions that are loaded.
  private let predecessors: [String: String]

  init(of dossiers: [Kwalificatiedossier]) {
    predecessors = Dictionary(
      dossiers.compactMap { dossier in dossier.kop.vorigeVersie.map { (dossier.nr, $0) } }, uniquingKeysWith: { $1 })
  }

  /// Whether `a` stands before `b` in the order in which versions came into force. That order is total, so that it does
  /// not matter in which order files were read.
  func precedes(_ a: Kwalificatie, _ b: Kwalificatie) -> Bool {
    if a.geldigVanaf != b.geldigVanaf {
      guard let start = a.geldigVanaf else { return true }
      return b.geldigVanaf.map { start < $0 } ?? false
    }
    let (generationA, generationB) = (generation(of: a.dossier.nr), generation(of: b.dossier.nr))
    if generationA != generationB { return generationA < generationB }
    return (a.dossier.nr.utf8.count, a.dossier.nr) < (b.dossier.nr.utf8.count, b.dossier.nr)
  }

  /// How many versions come before this one. A version has a higher number than each of its predecessors, which is what
  /// makes it win; a chain that bites its own tail is cut where it does.
  private func generation(of nr: String) -> Int {
    var seen: Set<String> = [nr]
    var current = nr
    while let previous = predecessors[current], seen.insert(previous).inserted { current = previous }
    return seen.count - 1
  }
}
