import Beoordelingen
import Diagnostics
import JSONText

/// How far the sign-offs are, per leerbedrijf: what a school chases.
struct SignoffStand {
  /// Under nil: records of which the leerbedrijf cannot be read.
  private var companies: [LeerbedrijfID?: Company] = [:]
  private(set) var total = Company()

  struct Company {
    var signed: [Aftekenwijze: Int] = [:]
    var waiting: [Entry] = []
    var refused: [Entry] = []

    var signedCount: Int { signed.values.reduce(0, +) }

    fileprivate mutating func add(_ outcome: Outcome) {
      switch outcome.stand {
      case .signed(let wijze): signed[wijze, default: 0] += 1
      case .waiting: waiting.append(outcome.entry)
      case .refused: refused.append(outcome.entry)
      }
    }
  }

  /// A record that a school looks up.
  struct Entry: Sendable {
    let line: Int
    /// Nil where it is not safe to print.
    let sleutel: String?
    /// The codes of the errors, each once, in their order; none for one that waits.
    let codes: [String]
  }

  /// What there is to say of one record.
  fileprivate struct Outcome: Sendable {
    enum Stand: Sendable {
      case signed(Aftekenwijze), waiting, refused
    }
    let leerbedrijf: LeerbedrijfID?
    let stand: Stand
    let entry: Entry
    let diagnostics: [Diagnostic]
  }

  /// Reads the records.
  init(_ run: RecordRun, _ report: Report) async throws {
    let shard = run.shard
    try await run.walk(report) { validator in
      { block in
        var outcomes: [Outcome] = []
        block.forEachLine { line, _, isTooLong in
          if shard.contains(line) { outcomes.append(Self.outcome(of: line, isTooLong, validator)) }
        }
        return outcomes
      }
    } deliver: { outcomes in
      for outcome in outcomes {
        report.print(outcome.diagnostics)
        companies[outcome.leerbedrijf, default: Company()].add(outcome)
        total.add(outcome)
      }
    }
  }

  private static func outcome(of line: RecordLine, _ isTooLong: Bool, _ validator: Validator) -> Outcome {
    let key = isTooLong ? nil : sleutel(of: line)
    let printed = key.flatMap(printableSleutel)
    func outcome(_ stand: Outcome.Stand, of id: LeerbedrijfID?, _ diagnostics: [Diagnostic]) -> Outcome {
      let errors = Set(diagnostics.filter(\.isError).map(\.code.id)).sorted()
      return Outcome(
        leerbedrijf: id, stand: stand, entry: Entry(line: line.number, sleutel: printed, codes: errors),
        diagnostics: diagnostics)
    }
    if isTooLong { return outcome(.refused, of: nil, validator.refuseTooLong(line)) }
    let found = validator.standOf(line)
    switch found.stand {
    case .afgetekend(let beoordeling):
      return outcome(.signed(beoordeling.aftekening.wijze), of: found.leerbedrijf, found.diagnostics)
    case .wacht: return outcome(.waiting, of: found.leerbedrijf, found.diagnostics)
    case .geweigerd: return outcome(.refused, of: found.leerbedrijf, found.diagnostics)
    }
  }

  /// In the order of the ids; at the end the records whose leerbedrijf cannot be read.
  private var sorted: [(id: LeerbedrijfID?, company: Company)] {
    companies.map { (id: $0.key, company: $0.value) }
      .sorted { ($0.id?.number ?? .max) < ($1.id?.number ?? .max) }
  }

  /// The ids of the leerbedrijven that have not signed everything, in their order.
  var waitingCompanies: [LeerbedrijfID] { sorted.filter { !$0.company.waiting.isEmpty }.compactMap(\.id) }

  // MARK: What is printed

  func lines(_ register: Register, in language: Language) -> [String] {
    sorted.map { id, company in
      (["\(name(of: id, register, in: language))", "  \(company.summary(in: language))"]
        + company.waiting.map { "  \(language == .nl ? "wacht" : "waits"): \($0.text(in: language))" }
        + company.refused.map { "  \(language == .nl ? "geweigerd" : "refused"): \($0.text(in: language))" })
        .joined(separator: "\n")
    }
  }

  private func name(of id: LeerbedrijfID?, _ register: Register, in language: Language) -> String {
    guard let id else { return language == .nl ? "leerbedrijf niet te lezen" : "leerbedrijf cannot be read" }
    guard let leerbedrijf = register[id] else {
      return "\(id)  (\(language == .nl ? "niet in het register" : "not in the register"))"
    }
    return "\(id)  \(leerbedrijf.naam.description.printable), \(leerbedrijf.plaats.description.printable)"
  }

  /// One object a leerbedrijf: `schema`, `leerbedrijf`, `naam` (neither where it cannot be read), `papier`, `portaal` and
  /// `sshsig` (how many were signed off so), `waiting` and `refused`: lists of `line`, `sleutel` (where it is safe to print)
  /// and, of refused ones, `codes`.
  func jsonLines(_ register: Register) -> [String] {
    sorted.map { id, company in
      var members: [String: JSONValue] = [
        "schema": .string("praktijkverklaring/signoff/1"),
        "waiting": .array(company.waiting.map { $0.json(withCodes: false) }),
        "refused": .array(company.refused.map { $0.json(withCodes: true) }),
      ]
      for wijze in Aftekenwijze.allCases { members[wijze.rawValue] = .integer(company.signed[wijze] ?? 0) }
      members["leerbedrijf"] = id.map { .string("\($0)") }
      members["naam"] = id.flatMap { register[$0] }.map { .string($0.naam.description) }
      return String(decoding: JSONValue.object(members).canonicalBytes, as: UTF8.self)
    }
  }
}

extension SignoffStand.Company {
  func summary(in language: Language) -> String {
    let counts = Aftekenwijze.allCases.map { signed[$0] ?? 0 }
    return language == .nl
      ? "\(signedCount) afgetekend (\(counts[0]) papier, \(counts[1]) portaal, \(counts[2]) sleutel), \(waiting.count) wachten, \(refused.count) geweigerd"
      : "\(signedCount) signed off (\(counts[0]) paper, \(counts[1]) portal, \(counts[2]) key), \(waiting.count) waiting, \(refused.count) refused"
  }
}

extension SignoffStand.Entry {
  fileprivate func text(in language: Language) -> String {
    let place = language == .nl ? "regel \(line)" : "line \(line)"
    let key = sleutel.map { ", sleutel \($0)" } ?? ""
    return place + key + (codes.isEmpty ? "" : ": " + codes.joined(separator: " "))
  }

  fileprivate func json(withCodes: Bool) -> JSONValue {
    var members: [String: JSONValue] = ["line": .integer(line)]
    members["sleutel"] = sleutel.map { .string($0) }
    if withCodes { members["codes"] = .array(codes.map { .string($0) }) }
    return .object(members)
  }
}
