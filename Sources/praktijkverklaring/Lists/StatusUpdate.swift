import Diagnostics
import Dossiers
import Manifests
import Verification

/// The next status list of a school while it is put together: what is added to the newest one, and what is refused.
final class StatusUpdate {
  private let chain: ListChain<StatusList>
  private let madeAt: Moment
  private let nextAtLatest: Moment
  private let date: Datum
  private let report: Report
  private var added: [DocumentID: StatusList.Entry] = [:]
  /// What several records replace, with the new id of the first of them: none of these counts, however many come after.
  private var contested: [DocumentID: DocumentID] = [:]

  /// - Parameter date: since when the verklaringen do not hold; by default the day on which the list is made.
  init(_ options: StatusOptions, date: Datum?, report: Report) throws {
    chain = try ListChain(options.place)
    madeAt = options.place.madeAt ?? .now
    nextAtLatest = madeAt.adding(days: options.nextIn)
    // By the clock it is the school's day, which may be one further than that of UTC.
    self.date = date ?? (options.place.madeAt.map(\.day) ?? .today)
    self.report = report
  }

  /// Revokes a verklaring.
  ///
  /// - Parameter known: the ids that there are, where that was asked.
  func revoke(_ id: DocumentID, _ reden: Intrekkingsreden, _ known: BatchIDs?) throws {
    guard holds(id, known), let entry = StatusList.Entry(id: id, datum: date, reden: reden) else { return }
    // Naming an id twice asks for nothing more.
    if added[id] != entry { add(entry) }
  }

  /// Lets one verklaring take the place of another.
  func replace(_ id: DocumentID, by new: DocumentID, _ known: BatchIDs?) throws {
    // Both are looked up, so that both are reported.
    guard [id, new].filter({ holds($0, known) }).count == 2 else { return }
    guard let entry = StatusList.Entry(id: id, datum: date, reden: .vervangen, vervangenDoor: new) else {
      return refuse(
        ListCodes.itself, nl: "\(id) kan niet door zichzelf worden vervangen", en: "\(id) cannot be replaced by itself")
    }
    if let known {
      let replaced = try known.replaced(by: new)
      guard replaced == id else {
        return refuse(
          ListCodes.replacesAnother,
          nl: "volgens zijn record vervangt \(new) \(replaced.map { "\($0)" } ?? "geen andere"), en niet \(id)",
          en: "by its record \(new) replaces \(replaced.map { "\($0)" } ?? "no other"), and not \(id)")
      }
    }
    add(entry)
  }

  /// Says that nobody looked whether the ids exist, where any is going on the list.
  func warnNotLookedUp() {
    if added.isEmpty { return }
    report.print(
      Diagnostic(
        ListCodes.notLookedUp, at: Place(file: chain.path),
        Bilingual(
          nl: "de id's zijn in geen partij opgezocht (--batch); wat op een lijst staat, gaat er nooit meer af",
          en: "the ids were looked up in no batch (--batch); what is on a list never comes off it")))
  }

  /// Lets the verklaringen of a batch take the place of those that they name. What the newest list says already is left
  /// as it is, so that the command can be given again.
  func replace(_ replacements: BatchReplacements) throws {
    report.print(replacements.diagnostics)
    for (old, new) in replacements.pairs where chain.newest?.list.entry(for: old)?.vervangenDoor != new {
      if let first = contested[old] ?? added[old]?.vervangenDoor {
        refuse(
          ListCodes.replacedTwice, nl: "\(first) en \(new) vervangen allebei \(old)",
          en: "\(first) and \(new) both replace \(old)")
        contested[old] = first
        added[old] = nil
      } else {
        try replace(old, by: new, nil)
      }
    }
  }

  /// Signs and writes the list, unless nothing was added.
  func publish(evenIfEmpty: Bool = false) throws {
    if added.isEmpty, !evenIfEmpty {
      return try report.say(
        nl: "\(chain.path.printable): niets toegevoegd; er is geen nieuwe lijst gemaakt",
        en: "\(chain.path.printable): nothing added; no new list was made")
    }
    let entries = Array(added.values)
    let list = try refusing(at: chain.path) { () throws(ListChangeProblem) in
      guard let newest = chain.newest else {
        return try StatusList(
          first: chain.key.verifier.name, madeAt: madeAt, nextAtLatest: nextAtLatest, entries: entries)
      }
      return try newest.successor(madeAt: madeAt, nextAtLatest: nextAtLatest, adding: entries)
    }
    let first = try chain.noteOnFirst()
    let file = try chain.publish(list).printable
    let count = list.entries.count.counted("verklaring", "verklaringen")
    try report.say(
      nl: "\(file): lijst \(list.serial) met \(count), waarvan \(entries.count) nieuw\(first.nl)",
      en: "\(file): list \(list.serial) with \(count), of which \(entries.count) new\(first.en)")
    // The page looks for the newest under its own name, so that a list that is copied there by hand is not found.
    let command = "praktijkverklaring publish --status \(chain.path.shellQuoted) --out"
    try report.sayNext(
      nl: "\(command) WEBMAP (docs/hosting.md), en maak vóór \(nextAtLatest) de volgende lijst (status renew)",
      en: "\(command) WEBROOT (docs/hosting.md), and make the next list before \(nextAtLatest) (status renew)")
  }

  private func add(_ entry: StatusList.Entry) {
    guard chain.newest?.list.entry(for: entry.id) == nil, added[entry.id] == nil else {
      return report.print(ListChangeProblem.alreadyListed(entry.id).refusal(at: chain.path).diagnostic)
    }
    added[entry.id] = entry
  }

  private func holds(_ id: DocumentID, _ known: BatchIDs?) -> Bool {
    guard let known, !known.contains(id) else { return true }
    refuse(ListCodes.notInBatch, nl: "\(id) staat in geen van de partijen", en: "\(id) is in none of the batches")
    return false
  }

  private func refuse(_ code: DiagnosticCode, nl: String, en: String) {
    report.print(Diagnostic(code, at: Place(file: chain.path), Bilingual(nl: nl, en: en)))
  }
}
