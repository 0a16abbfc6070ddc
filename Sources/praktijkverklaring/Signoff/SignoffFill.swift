import Beoordelingen
import Diagnostics
import JSONText
import Manifests

/// Writes a sign-off into the records that stand on a sheet and wait for it; every other line stays as it is, byte for byte.
struct SignoffFill {
  let blad: Aftekenblad
  let aftekening: FilledAftekening

  private(set) var filled = 0
  /// On the sheet, and with a sign-off already.
  private(set) var signed = 0

  /// How many lines of the sheet were not met among the usable records.
  var missing: Int { blad.regels.count - met }
  private(set) var met = 0

  init(_ blad: Aftekenblad, aftekening: FilledAftekening) {
    self.blad = blad
    self.aftekening = aftekening
  }

  /// What one block of records gives.
  private struct Found: Sendable {
    var splices: [Splice] = []
    var diagnostics: [Diagnostic] = []
    /// What the rules for records have against the sign-off.
    var objections: [Diagnostic] = []
    var met = 0
    var signed = 0
  }

  /// Bytes that come in the place of a part of the records' file.
  private struct Splice: Sendable {
    let range: Range<Int>
    let bytes: [UInt8]
  }

  /// Copies the records to `target`, with the sign-off where it belongs.
  ///
  /// - Throws: a refusal where a record with this sign-off would be refused; then `target` is not whole.
  mutating func write(_ run: RecordRun, to target: File, _ geheim: IdentitySecret, _ report: Report) async throws {
    let (blad, instelling) = (blad, run.inputs.register.instelling)
    let (written, judged) = (aftekening.json, aftekening.judgeable.json)
    var copied = 0
    try await run.walk(report) { validator in
      { block in
        var found = Found()
        block.forEachLine { line, place, isTooLong in
          guard !isTooLong else { return }
          let stand = validator.standOf(line)
          switch stand.stand {
          case .afgetekend(let beoordeling):
            let isOn = blad.regel(of: geheim.id(of: beoordeling.beoordeling, instelling)) != nil
            if isOn { (found.met, found.signed) = (found.met + 1, found.signed + 1) }
          case .wacht(let beoordeling):
            let id = geheim.id(of: beoordeling, instelling)
            guard let (regel, _) = blad.regel(of: id) else { return }
            found.met += 1
            let zout = geheim.salt(of: id)
            if CanonicalBeoordeling(signed: beoordeling, identity: (id, zout)).digest == regel.digest {
              found.splices.append(Self.splice(written, into: line, at: place))
              if found.objections.isEmpty { found.objections = Self.objections(to: judged, in: line, validator) }
            } else {
              found.diagnostics += validator.remark(line, SignoffCodes.changed, Self.isChanged)
            }
          // Only what may be on the sheet is of interest here.
          case .geweigerd:
            if stand.leerbedrijf == blad.leerbedrijf { found.diagnostics += stand.diagnostics }
          }
        }
        return found
      }
    } deliver: { found in
      report.print(found.diagnostics)
      guard found.objections.isEmpty else {
        report.print(found.objections)
        throw Refusal(SignoffCodes.valuesRefused, at: Place(file: run.records.name), Self.isRefused)
      }
      met += found.met
      signed += found.signed
      filled += found.splices.count
      for splice in found.splices {
        try run.records.copy(copied..<splice.range.lowerBound, to: target)
        try target.write(splice.bytes)
        copied = splice.range.upperBound
      }
    }
    try run.records.copy(copied..<Int.max, to: target)
  }

  private static let isChanged = Bilingual(
    nl: "het record is veranderd nadat het aftekenblad is gemaakt, en is niet ingevuld",
    en: "the record was changed after the sign-off sheet was made, and was not filled in")

  private static let isRefused = Bilingual(
    nl: "met deze plaats, datum, kenmerk of tijd zou het record worden geweigerd; er is niets geschreven",
    en: "with this place, date, reference or time the record would be refused; nothing was written")

  /// The errors that a waiting record has with the sign-off. They stand in what is not in the file, so at no column.
  private static func objections(
    to aftekening: [UInt8], in line: RecordLine, _ validator: Validator
  ) -> [Diagnostic] {
    let splice = splice(aftekening, into: line, at: line.range)
    let bytes = line.bytes[..<splice.range.lowerBound] + splice.bytes + line.bytes[splice.range.upperBound...]
    let filled = RecordLine(block: Array(bytes), range: 0..<bytes.count, number: line.number)
    return validator.standOf(filled).diagnostics.filter(\.isError).map { error in
      Diagnostic(
        error.code, at: Place(file: error.place.file, line: error.place.line, path: error.place.path), error.message,
        notes: error.notes)
    }
  }

  /// Puts the member behind the others, or in the place of one that says nothing (`{}`).
  private static func splice(_ aftekening: [UInt8], into line: RecordLine, at place: Range<Int>) -> Splice {
    let shift = place.lowerBound - line.range.lowerBound
    if let empty = valueRange(of: "aftekening", in: line) {
      return Splice(range: empty.lowerBound + shift..<empty.upperBound + shift, bytes: aftekening)
    }
    guard let brace = line.bytes.lastIndex(of: UInt8(ascii: "}")) else {
      preconditionFailure("a record that was read has no end")
    }
    return Splice(range: brace + shift..<brace + shift, bytes: Array(",\"aftekening\":".utf8) + aftekening)
  }

  /// Where the value of a member of the record stands in the block; nil when the record has no such member.
  private static func valueRange(of name: StaticString, in line: RecordLine) -> Range<Int>? {
    do throws(JSONProblem) {
      var reader = try JSONReader(bytes: line.block, in: line.range)
      try reader.beginObject()
      while let key = try reader.nextKey() {
        let isWanted = key.isEqual(to: name)
        _ = try reader.peekKind()
        let start = reader.offset
        try reader.skipValue()
        if isWanted { return start..<reader.offset }
      }
    } catch {
      preconditionFailure("a record that was read before cannot be read again")
    }
    return nil
  }
}
