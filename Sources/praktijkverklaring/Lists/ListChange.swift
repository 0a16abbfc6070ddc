import Diagnostics
import Verification

extension ListChangeProblem {
  /// The refusal of what was asked; nothing is written.
  ///
  /// - Parameter path: the folder of the lists, or the file that asks.
  func refusal(at path: String) -> Refusal {
    let (code, message) = description
    return Refusal(code, at: Place(file: path), message, status: .refused)
  }

  private var description: (DiagnosticCode, Bilingual) {
    switch self {
    case .earlier(let moment):
      (
        ListCodes.earlier,
        Bilingual(nl: "de vorige lijst is opgesteld op \(moment)", en: "the list before it was made at \(moment)")
      )
    case .dueTooEarly:
      (
        ListCodes.earlier,
        Bilingual(nl: "de volgende lijst zou eerder moeten komen", en: "the next list would be due before this one")
      )
    case .alreadyListed(let id):
      (
        ListCodes.alreadyListed,
        Bilingual(nl: "\(id) staat al op de lijst", en: "\(id) is on the list already")
      )
    case .dayAfterList(let id):
      (
        ListCodes.futureDay,
        Bilingual(
          nl: "de datum bij \(id) ligt na de dag waarop de lijst wordt opgesteld",
          en: "the date of \(id) is after the day on which the list is made")
      )
    case .keyListed:
      (
        ListCodes.keyListed,
        Bilingual(
          nl: "de nieuwste lijst heeft deze sleutel al", en: "the newest list has this key already")
      )
    case .unknownKey:
      (
        ListCodes.unknownKey,
        Bilingual(nl: "zo'n sleutel staat niet in de nieuwste lijst", en: "no such key is in the newest list")
      )
    case .ambiguousKey:
      (
        ListCodes.ambiguousKey,
        Bilingual(
          nl: "meer dan één sleutel in de nieuwste lijst heeft dit nummer",
          en: "several keys in the newest list have this id")
      )
    case .period(let from):
      (ListCodes.period, Bilingual(nl: "de sleutel geldt vanaf \(from)", en: "the key counts from \(from)"))
    case .alreadyRevoked(let day):
      (
        ListCodes.alreadyRevoked,
        Bilingual(nl: "de sleutel is al ingetrokken per \(day)", en: "the key was revoked as of \(day) already")
      )
    }
  }
}

/// Does what may be refused because of the lists in `path`.
func refusing<Result>(
  at path: String, _ work: () throws(ListChangeProblem) -> Result
) throws(Refusal) -> Result {
  do throws(ListChangeProblem) {
    return try work()
  } catch {
    throw error.refusal(at: path)
  }
}
