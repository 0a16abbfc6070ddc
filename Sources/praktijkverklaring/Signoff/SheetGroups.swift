import Beoordelingen
import Diagnostics
import Dossiers
import Manifests
import Verklaringen

/// The assessments of one leerbedrijf that go onto sheets, by praktijkopleider.
struct SheetGroups {
  private(set) var refused = 0
  /// Records of the leerbedrijf that have a sign-off already and stay off the sheets.
  private(set) var signed = 0
  private var groups: [Text: [GeldigeBeoordeling]] = [:]

  /// What one block of records gives for the sheets.
  private struct Found: Sendable {
    var beoordelingen: [GeldigeBeoordeling] = []
    var diagnostics: [Diagnostic] = []
    var refused = 0
    var signed = 0
  }

  /// Reads the records.
  ///
  /// - Parameter all: whether those that have a sign-off already are taken too.
  init(of leerbedrijf: LeerbedrijfID, in run: RecordRun, all: Bool, _ report: Report) async throws {
    let shard = run.shard
    try await run.walk(report) { validator in
      { block in
        var found = Found()
        block.forEachLine { line, _, isTooLong in
          if shard.contains(line) { Self.look(at: line, isTooLong, validator, leerbedrijf, all, &found) }
        }
        return found
      }
    } deliver: { found in
      report.print(found.diagnostics)
      for beoordeling in found.beoordelingen {
        groups[beoordeling.praktijkopleider.naam, default: []].append(beoordeling)
      }
      refused += found.refused
      signed += found.signed
    }
  }

  private static func look(
    at line: RecordLine, _ isTooLong: Bool, _ validator: Validator, _ leerbedrijf: LeerbedrijfID, _ all: Bool,
    _ found: inout Found
  ) {
    if isTooLong {
      found.diagnostics += validator.refuseTooLong(line)
      found.refused += 1
      return
    }
    let stand = all ? validator.standWithoutSignoff(line) : validator.standOf(line)
    // Whose record it is, cannot always be read; then it may be theirs.
    if let other = stand.leerbedrijf, other != leerbedrijf { return }
    switch stand.stand {
    case .wacht(let beoordeling): found.beoordelingen.append(beoordeling)
    case .afgetekend: found.signed += 1
    case .geweigerd: found.refused += 1
    }
    found.diagnostics += stand.diagnostics
  }

  /// The sheets, in the order of the praktijkopleiders' names.
  func sheets(of leerbedrijf: Leerbedrijf, _ inputs: RunInputs, _ geheim: IdentitySecret) -> [SheetFiles] {
    groups.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { name, beoordelingen in
      SheetFiles(of: beoordelingen, leerbedrijf, praktijkopleider: name, inputs, geheim)
    }
  }
}
