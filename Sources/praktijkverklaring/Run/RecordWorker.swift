import Beoordelingen
import Diagnostics
import Dossiers
import Manifests
import Synchronization
import Verklaringen

/// What came of one block of records.
struct BlockResult: Sendable {
  var entries: [ManifestEntry] = []
  var diagnostics: [Diagnostic] = []
  /// Where the refused records stand in the records' file.
  var refused: [Range<Int>] = []
  var tally = BatchTally()
  /// The sheets with which a key signed, of the documents that were made.
  var bladen: Set<Digest> = []
  /// The documents as members of an archive, where they go into one.
  var members: [UInt8] = []

  fileprivate mutating func addRefused(_ diagnostics: [Diagnostic], at place: Range<Int>) {
    refused.append(place)
    tally.addRefused(diagnostics)
  }
}

/// Makes the documents of a block of records: check, render, write. Several blocks are worked on at once.
final class RecordWorker: Sendable {
  /// What turns a checked assessment into a document; without it records are only checked.
  final class Issuing: Sendable {
    let instelling: Instelling
    let afgegeven: Datum
    /// The secret behind ids and salts; nil where concepts are made, which have none.
    let geheim: IdentitySecret?
    let templates: TemplateSet
    /// What signs the QR codes; nil where there are none.
    let paper: PaperSealer?
    let documents: DocumentSink

    init(
      instelling: Instelling, afgegeven: Datum, geheim: IdentitySecret?, templates: TemplateSet,
      paper: PaperSealer? = nil, documents: DocumentSink
    ) {
      self.instelling = instelling
      self.afgegeven = afgegeven
      self.geheim = geheim
      self.templates = templates
      self.paper = paper
      self.documents = documents
    }
  }

  private let validator: Validator
  private let shard: Shard
  private let issuing: Issuing?
  /// Renderers that no block is using; each keeps its memory.
  private let idle = Mutex<[VerklaringRenderer]>([])

  init(validator: Validator, shard: Shard, issuing: Issuing?) {
    self.validator = validator
    self.shard = shard
    self.issuing = issuing
  }

  func work(_ block: LineBlock) throws -> BlockResult {
    var renderer = issuing.map { issuing in
      idle.withLock { $0.popLast() } ?? VerklaringRenderer(templates: issuing.templates, paper: issuing.paper)
    }
    var result = BlockResult()
    if let issuing { result.members.reserveCapacity(issuing.documents.capacity(forBlock: block.bytes.count)) }
    var failure: DiskError?
    block.forEachLine { line, place, isTooLong in
      guard failure == nil, shard.contains(line) else { return }
      do throws(DiskError) {
        try work(line, at: place, isTooLong: isTooLong, &renderer, &result)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    if let renderer { idle.withLock { $0.append(renderer) } }
    return result
  }

  private func work(
    _ line: RecordLine, at place: Range<Int>, isTooLong: Bool, _ renderer: inout VerklaringRenderer?,
    _ result: inout BlockResult
  ) throws(DiskError) {
    if let issuing, issuing.geheim == nil {
      return try makeConcept(of: line, at: place, isTooLong: isTooLong, issuing, &renderer, &result)
    }
    let (validated, found) = isTooLong ? (nil, validator.refuseTooLong(line)) : validator.validate(line)
    var diagnostics = found
    defer { result.diagnostics += diagnostics }
    guard let beoordeling = validated else {
      return result.addRefused(diagnostics, at: place)
    }
    if let issuing, let geheim = issuing.geheim {
      let verklaring = Praktijkverklaring(
        beoordeling, instelling: issuing.instelling, afgegeven: issuing.afgegeven, geheim: geheim)
      if let entry = renderer?.render(verklaring) {
        if renderer?.hasTooLargeFile == true {
          diagnostics += validator.remark(line, RunCodes.documentTooLarge, .documentTooLarge)
          return result.addRefused(diagnostics, at: place)
        }
        if renderer?.isTooLongForQR == true { diagnostics += validator.remark(line, RunCodes.noQR, .tooLongForQR) }
        var name: [UInt8] = []
        name.reserveCapacity(48)
        for rendition in Rendition.allCases {
          guard let bytes = renderer?[rendition] else { continue }
          name.removeAll(keepingCapacity: true)
          entry.id.append(to: &name)
          name.append(UInt8(ascii: "."))
          name.append(contentsOf: rendition.rawValue.utf8)
          name.append(0)
          try issuing.documents.write(bytes, to: name, &result.members)
        }
        result.entries.append(entry)
        if beoordeling.aftekening.wijze == .sshsig, let blad = beoordeling.aftekening.blad {
          result.bladen.insert(blad)
        }
      }
    }
    result.tally.addMade(beoordeling, diagnostics)
  }

  /// Makes the concept of a record, whatever it says of a sign-off; its name is that of the line, since it has no id.
  private func makeConcept(
    of line: RecordLine, at place: Range<Int>, isTooLong: Bool, _ issuing: Issuing,
    _ renderer: inout VerklaringRenderer?, _ result: inout BlockResult
  ) throws(DiskError) {
    let (beoordeling, diagnostics) = isTooLong ? (nil, validator.refuseTooLong(line)) : validator.assess(line)
    result.diagnostics += diagnostics
    guard let beoordeling else { return result.addRefused(diagnostics, at: place) }
    renderer?.render(Concept(beoordeling, instelling: issuing.instelling, dag: issuing.afgegeven))
    if renderer?.hasTooLargeFile == true {
      let refusal = validator.remark(line, RunCodes.documentTooLarge, .documentTooLarge)
      result.diagnostics += refusal
      return result.addRefused(diagnostics + refusal, at: place)
    }
    for rendition in [Rendition.html, .txt] {
      guard let bytes = renderer?[rendition] else { continue }
      let name = Array("regel-\(line.number).\(rendition.rawValue)\0".utf8)
      try issuing.documents.write(bytes, to: name, &result.members)
    }
    result.tally.addConcept(beoordeling, diagnostics)
  }
}
