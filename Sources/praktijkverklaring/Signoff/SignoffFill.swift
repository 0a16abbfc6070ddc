import Beoordelingen
import Diagnostics
import JSONText
import Manifests

/// Writes a sign-off into the records that stand on a sheet and wait for it; every other line stays as it is, byte for byte.
struct SignoffFill {
  let blad: Aftekenblad
  /// The value of `aftekening`, in JSON.
  let aftekening: [UInt8]

  private(set) var filled = 0
  /// On the sheet, and with a sign-off already.
  private(set) var signed = 0

  /// How many lines of the sheet were not met among the usable records.
  var missing: Int { blad.regels.count - met }
  private var met = 0

  init(_ blad: Aftekenblad, aftekening: [UInt8]) {
    self.blad = blad
    self.aftekening = aftekening
  }

  /// What one block of records gives.
  private struct Found: Sendable {
    var splices: [Splice] = []
    var diagnostics: [Diagnostic] = []
    var met = 0
    var signed = 0
  }

  /// Bytes that come in the place of a part of the records' file.
  private struct Splice: Sendable {
    let range: Range<Int>
    let bytes: [UInt8]
  }

  /// Copies the records to `target`, with the sign-off where it belongs.
  mutating func write(_ run: RecordRun, to target: File, _ geheim: IdentitySecret, _ report: Report) async throws {
    let (blad, aftekening, instelling) = (blad, aftekening, run.inputs.register.instelling)
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
              found.splices.append(Self.splice(aftekening, into: line, at: place))
            } else {
              found.diagnostics += validator.refuse(line, SignoffCodes.changed, Self.isChanged)
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
