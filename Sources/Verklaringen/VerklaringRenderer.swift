import JSONText
public import Manifests
import Templates

/// Renders verklaringen one after the other into memory that it keeps: page, text and record, and their digests.
public struct VerklaringRenderer: Sendable {
  private let templates: TemplateSet
  private let paper: PaperSealer?
  private let fields = VerklaringFields.all
  private var record = CanonicalWriter()
  private var values: FieldValues
  private var logos = EmbeddedLogos()
  private var page = OutputBuffer()
  private var text = OutputBuffer()

  /// Whether the verklaring that was rendered last should have a QR code, and says too much for one.
  public private(set) var isTooLongForQR = false

  /// - Parameter paper: what signs the QR codes; nil where there are none.
  public init(templates: TemplateSet, paper: PaperSealer? = nil) {
    self.templates = templates
    self.paper = paper
    values = FieldValues(of: fields.shape)
  }

  /// The bytes of the rendition that was rendered last; of a concept `json` is what its page carries.
  public subscript(rendition: Rendition) -> ArraySlice<UInt8> {
    switch rendition {
    case .html: page.bytes
    case .json: record.bytes
    case .txt: text.bytes
    }
  }

  /// Renders the three files of `verklaring`.
  public mutating func render(_ verklaring: Praktijkverklaring) -> ManifestEntry {
    record.reset()
    verklaring.writeRecord(to: &record)
    let recordDigest = Digest(of: record.bytes)
    let check = paper?.check(verklaring, recordDigest: recordDigest)
    isTooLongForQR = check.map { $0.code == nil } ?? false
    verklaring.fill(&values, fields, record: record.bytes, recordDigest: recordDigest, paper: check, &logos)
    templates.html.render(values, into: &page)
    templates.txt.render(values, into: &text)
    return ManifestEntry(
      id: verklaring.id, html: Digest(of: page.bytes), json: recordDigest, txt: Digest(of: text.bytes))
  }

  /// Renders page and text of `concept`, with templates that can make concepts.
  public mutating func render(_ concept: Concept) {
    precondition(templates.canMakeConcepts, "templates that cannot make concepts were used for one")
    record.reset()
    concept.writeRecord(to: &record)
    concept.fill(&values, fields, record: record.bytes, &logos)
    templates.html.render(values, into: &page)
    templates.txt.render(values, into: &text)
  }
}
