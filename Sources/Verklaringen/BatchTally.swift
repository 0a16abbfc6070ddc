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

  /// Which parts of wholes the counts are of, and how often each; none where they are of all records.
  private var parts: [BatchPart: Int] = [:]

  private static let trajectFields: [(name: String, value: @Sendable (Beoordeling.Traject) -> Text?)] = [
    ("leerlijn", { $0.leerlijn }), ("regio", { $0.regio }), ("tranche", { $0.tranche }),
    ("opdrachtgever", { $0.opdrachtgever }), ("stap", { $0.stap }),
  ]

  /// The name and version of the format of `verslag.json`.
  private static let format = "praktijkverklaring-verslag/1"

  public init() {}

  /// The counts of a run over a part of the records, before its first record.
  public init(of part: BatchPart) {
    if part.count > 1 { parts[part] = 1 }
  }

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
    parts.merge(other.parts, uniquingKeysWith: +)
    for index in madeByTraject.indices { madeByTraject[index].merge(other.madeByTraject[index], uniquingKeysWith: +) }
  }

  /// The parts that are there less often than another part of the same whole, in their order.
  public var missingParts: [BatchPart] {
    Set(parts.keys.map(\.count)).sorted().flatMap { count in
      let all = (1...count).map { BatchPart(number: $0, count: count) }
      let most = all.compactMap { parts[$0] }.max() ?? 0
      return all.filter { parts[$0, default: 0] < most }
    }
  }

  /// The parts that are there more than once, and as often as any of the same whole, in their order.
  public var repeatedParts: [BatchPart] {
    let most = Dictionary(parts.map { ($0.key.count, $0.value) }, uniquingKeysWith: max)
    return parts.filter { $0.value > 1 && $0.value == most[$0.key.count] }.keys
      .sorted { ($0.count, $0.number) < ($1.count, $1.number) }
  }

  /// Whether a part was counted.
  public func has(_ part: BatchPart) -> Bool { parts.keys.contains(part) }

  /// Whether something was counted that is a part of a whole of so many parts.
  public func hasPart(ofWhole count: Int) -> Bool { parts.keys.contains { $0.count == count } }

  /// Forgets the parts whose wholes are complete.
  public mutating func joinParts() {
    let incomplete = Set(missingParts.map(\.count))
    parts = parts.filter { incomplete.contains($0.key.count) }
  }

  /// `verslag.json`, indented for people to read.
  ///
  /// - Parameters:
  ///   - durations: stages of the run in milliseconds.
  ///   - isOfConcepts: whether what was made are concepts, which nobody signed off.
  ///   - partDurations: of a batch that was merged, the stages of the runs that made its parts, each summed.
  public func report(
    durations: [(stage: String, milliseconds: Int)], isOfConcepts: Bool = false,
    partDurations: [(stage: String, milliseconds: Int)]? = nil
  ) -> String {
    var members: [String: JSONValue] = [
      "formaat": .string(Self.format),
      "aangeboden": .integer(made + refused),
      "gemaakt": .integer(made),
      "geweigerd": .integer(refused),
      "waarschuwingen": .integer(warnings),
      "weigeringen_per_code": .object(refusalsByCode.mapValues { .integer($0) }),
      "waarschuwingen_per_code": .object(warningsByCode.mapValues { .integer($0) }),
      "duur_ms": .object(counts(durations.map { ($0.stage, $0.milliseconds) })),
    ]
    if !parts.isEmpty { members["delen"] = .object(counts(parts.map { ($0.key.description, $0.value) })) }
    members["soort"] = .string(isOfConcepts ? "concepten" : "praktijkverklaringen")
    members["duur_ms_delen"] = partDurations.map { .object(counts($0.map { ($0.stage, $0.milliseconds) })) }
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

/// `verslag.json` of a batch, read back.
public struct BatchReport: Sendable {
  public let tally: BatchTally
  /// How long the stages of the run took, and of those that made its parts, in milliseconds.
  public let durations: [(stage: String, milliseconds: Int)]
  public let partDurations: [(stage: String, milliseconds: Int)]

  /// Nil for anything that `BatchTally.report` does not write of verklaringen, to the byte, and for counts that cannot be
  /// those of one run.
  public init?(parsing text: [UInt8]) {
    guard let report = JSONValue(indented: text), let tally = BatchTally(report),
      let durations = report["duur_ms"]?.counts
    else { return nil }
    let partDurations = report["duur_ms_delen"].map { $0.counts }
    self.tally = tally
    self.durations = durations.map { ($0.key, $0.value) }
    self.partDurations = (partDurations ?? nil).map { $0.map { ($0.key, $0.value) } } ?? []
    let again = tally.report(
      durations: self.durations, partDurations: partDurations == nil ? nil : self.partDurations)
    guard again.utf8.elementsEqual(text) else { return nil }
  }
}

extension BatchTally {
  /// Nil when the counts of a report do not agree with each other.
  fileprivate init?(_ report: JSONValue) {
    guard let made = report["gemaakt"]?.count, let refused = report["geweigerd"]?.count,
      let warnings = report["waarschuwingen"]?.count,
      let refusalsByCode = report["weigeringen_per_code"]?.counts,
      let warningsByCode = report["waarschuwingen_per_code"]?.counts,
      let byWijze = report["gemaakt_per_aftekenwijze"]?.counts
    else { return nil }
    self.made = made
    self.refused = refused
    self.warnings = warnings
    self.refusalsByCode = refusalsByCode
    self.warningsByCode = warningsByCode
    if let delen = report["delen"] {
      guard let counts = delen.counts else { return nil }
      for (name, count) in counts {
        guard let part = BatchPart(name), 1...1_000_000 ~= count else { return nil }
        parts[part] = count
      }
      // Batches are divided in a few ways at most, and each costs a look at all its parts.
      guard Set(parts.keys.map(\.count)).count <= 16 else { return nil }
    }
    for (name, count) in byWijze {
      guard let wijze = Aftekenwijze(rawValue: name) else { return nil }
      madeByWijze[wijze] = count
    }
    for (index, field) in Self.trajectFields.enumerated() {
      guard let counts = report["gemaakt_per_\(field.name)"]?.counts else { return nil }
      for (name, count) in counts {
        guard let value = Text(reported: name) else { return nil }
        madeByTraject[index][value] = count
      }
    }
    guard byWijze.values.reduce(0, +) == made, warningsByCode.values.reduce(0, +) == warnings,
      refusalsByCode.values.allSatisfy({ $0 <= refused }),
      madeByTraject.allSatisfy({ $0.values.reduce(0, +) <= made })
    else { return nil }
  }
}

extension JSONValue {
  /// A count that a run can have; sums of such counts fit into a number.
  fileprivate var count: Int? { number.flatMap { 0...1_000_000_000_000 ~= $0 ? $0 : nil } }

  /// Counts by name.
  fileprivate var counts: [String: Int]? {
    guard case .object(let members) = self else { return nil }
    let counts = members.compactMapValues { $0.count }
    return counts.count == members.count ? counts : nil
  }
}
