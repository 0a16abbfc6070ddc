public import Beoordelingen
public import Diagnostics
import JSONText

/// The counts of a run, for `verslag.json`: what was made and refused, by code and by what schools and regions ask for.
public struct BatchTally: Sendable {
  public private(set) var made = 0
  public private(set) var refused = 0
  public private(set) var warnings = 0
  /// In how many refused records each error occurs.
  private var refusalsByCode: [String: Int] = [:]
  private var warningsByCode: [String: Int] = [:]
  private var madeByTraject: [[Text: Int]] = Array(repeating: [:], count: Self.trajectFields.count)
  private var madeByWijze: [Aftekenwijze: Int] = [:]

  private static let trajectFields: [(name: String, value: @Sendable (Beoordeling.Traject) -> Text?)] = [
    ("leerlijn", { $0.leerlijn }), ("regio", { $0.regio }), ("tranche", { $0.tranche }),
    ("opdrachtgever", { $0.opdrachtgever }), ("stap", { $0.stap }),
  ]

  public init() {}

  /// Counts a record of which a verklaring was made.
  public mutating func addMade(_ made: AfgetekendeBeoordeling, _ diagnostics: [Diagnostic]) {
    madeByWijze[made.aftekening.wijze, default: 0] += 1
    addConcept(made.beoordeling, diagnostics)
  }

  /// Counts a record of which a concept was made.
  public mutating func addConcept(_ made: GeldigeBeoordeling, _ diagnostics: [Diagnostic]) {
    self.made += 1
    for (index, field) in Self.trajectFields.enumerated() {
      if let value = field.value(made.traject) { madeByTraject[index][value, default: 0] += 1 }
    }
    addWarnings(diagnostics)
  }

  /// Counts a record that was refused.
  public mutating func addRefused(_ diagnostics: [Diagnostic]) {
    refused += 1
    for code in Set(diagnostics.filter(\.isError).map(\.code.id)) { refusalsByCode[code, default: 0] += 1 }
    addWarnings(diagnostics)
  }

  private mutating func addWarnings(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics where !diagnostic.isError {
      warnings += 1
      warningsByCode[diagnostic.code.id, default: 0] += 1
    }
  }

  /// Adds the counts of another part of the run.
  public mutating func add(_ other: BatchTally) {
    made += other.made
    refused += other.refused
    warnings += other.warnings
    refusalsByCode.merge(other.refusalsByCode, uniquingKeysWith: +)
    warningsByCode.merge(other.warningsByCode, uniquingKeysWith: +)
    madeByWijze.merge(other.madeByWijze, uniquingKeysWith: +)
    for index in madeByTraject.indices { madeByTraject[index].merge(other.madeByTraject[index], uniquingKeysWith: +) }
  }

  /// `verslag.json`, indented for people to read.
  ///
  /// - Parameters:
  ///   - durations: stages of the run in milliseconds.
  ///   - isOfConcepts: whether what was made are concepts, which nobody signed off.
  public func report(durations: [(stage: String, milliseconds: Int)], isOfConcepts: Bool = false) -> String {
    var members: [String: JSONValue] = [
      "formaat": .string("praktijkverklaring-verslag/1"),
      "aangeboden": .integer(made + refused),
      "gemaakt": .integer(made),
      "geweigerd": .integer(refused),
      "waarschuwingen": .integer(warnings),
      "weigeringen_per_code": .object(refusalsByCode.mapValues { .integer($0) }),
      "waarschuwingen_per_code": .object(warningsByCode.mapValues { .integer($0) }),
      "duur_ms": .object(counts(durations.map { ($0.stage, $0.milliseconds) })),
    ]
    members["soort"] = .string(isOfConcepts ? "concepten" : "praktijkverklaringen")
    if !isOfConcepts {
      members["gemaakt_per_aftekenwijze"] = .object(counts(madeByWijze.map { ($0.key.rawValue, $0.value) }))
    }
    for (index, field) in Self.trajectFields.enumerated() {
      members["gemaakt_per_\(field.name)"] = .object(
        counts(madeByTraject[index].map { ($0.key.description, $0.value) }))
    }
    return JSONValue.object(members).indentedText
  }

  private func counts(_ pairs: [(String, Int)]) -> [String: JSONValue] {
    Dictionary(pairs.map { ($0.0, .integer($0.1)) }, uniquingKeysWith: { first, _ in first })
  }
}
