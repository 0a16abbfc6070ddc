import Beoordelingen
import Diagnostics
import Dossiers
import Manifests
import Templates
import Verklaringen

/// What is fed with made-up bytes. Nothing may crash or trap, and what must always hold is demanded.
enum FuzzTarget: String, CaseIterable {
  case xml, template, page, logo, manifest, record, note, proof, bucket, key, status, keylist, zip, tar, qr
  case sshsig, signers, sheet

  func run(_ bytes: [UInt8]) {
    switch self {
    case .xml: Self.readDossiers(bytes)
    case .template: Self.compileTemplate(bytes)
    case .page: Self.checkPage(bytes)
    case .logo: Self.readLogo(bytes)
    case .manifest: Self.readManifest(bytes)
    case .record: Self.validateRecord(bytes)
    case .note: Self.readNote(bytes)
    case .proof: Self.readProof(bytes)
    case .bucket: Self.readBucket(bytes)
    case .key: Self.readKey(bytes)
    case .status: Self.readStatusList(bytes)
    case .keylist: Self.readKeyList(bytes)
    case .zip: Self.readZip(bytes)
    case .tar: Self.readTar(bytes)
    case .sshsig: Self.readSSHSignature(bytes)
    case .signers: Self.readAllowedSigners(bytes)
    case .sheet: Self.readSheet(bytes)
    case .qr: Self.readQRText(bytes)
    }
  }

  private static func readDossiers(_ bytes: [UInt8]) {
    var rest = bytes[...]
    // Chunks of odd sizes, so that every construct is cut somewhere.
    let file = DossierReader(omschrijvingen: true).read(file: "f.xml") {
      if rest.isEmpty { return nil }
      defer { rest = rest.dropFirst(7) }
      return Array(rest.prefix(7))
    }
    precondition(file.isReadable || file.diagnostics.count == 1, "an unreadable file has one error")
    _ = Dossiercatalogus.joining([file])
    for diagnostic in file.diagnostics { _ = diagnostic.text(in: .nl) }
  }

  private static func compileTemplate(_ bytes: [UInt8]) {
    let source = TemplateSource(file: "t.html", bytes: bytes)
    let partials = ["deel": TemplateSource(file: "deel.html", bytes: Array("<b>{{naam}}</b>".utf8))]
    for kind in [OutputKind.html, .text(width: 20)] {
      let compilation = Template.compile(source, kind: kind, shape: shape.shape, partials: partials)
      precondition((compilation.template == nil) == compilation.diagnostics.contains(where: \.isError))
      guard let template = compilation.template else { continue }
      var page = OutputBuffer()
      template.render(values("<x y='\"&"), into: &page)
      guard case .html = kind else { continue }
      precondition(!String(decoding: page.bytes, as: UTF8.self).utf8.contains("<x y".utf8), "a value became markup")
    }
  }

  private static func checkPage(_ bytes: [UInt8]) {
    var files = BuiltInTemplates.files
    files["verklaring.html"] = bytes
    let (set, diagnostics) = TemplateSet.compile(folder: "t", files: files)
    precondition((set == nil) == diagnostics.contains(where: \.isError))
    for diagnostic in diagnostics { _ = diagnostic.text(in: .nl) }
  }

  private static func readLogo(_ bytes: [UInt8]) {
    let text = #"{"brin":"99ZZ","naam":"ROC","plaats":"Stad","huisstijl":{"logo":"l"}}"#
    let (school, diagnostics) = RegisterReader.instelling(file: "i", bytes: Array(text.utf8)) { _ in .found(bytes) }
    precondition((school == nil) == !diagnostics.isEmpty)
    if let logo = school?.huisstijl.logo { precondition(logo.bytes == bytes, "a logo was changed") }
  }

  private static func readManifest(_ bytes: [UInt8]) {
    var reader = ManifestReader()
    var written: [UInt8] = []
    var rest = bytes[...]
    do throws(ManifestProblem) {
      while !rest.isEmpty {
        let end = rest.firstIndex(of: UInt8(ascii: "\n"))
        switch try reader.read(rest[..<(end ?? rest.endIndex)], isTerminated: end != nil) {
        case .batch(let digest): appendBatchLeaf(digest, to: &written)
        case .entry(let entry): entry.appendLeaf(to: &written)
        case nil: break
        }
        rest = rest[(end.map { $0 + 1 } ?? rest.endIndex)...]
      }
      try reader.finish()
    } catch {
      return
    }
    // What is accepted has exactly one form.
    precondition(written == bytes, "a manifest of another form was accepted")
  }

  private static func validateRecord(_ bytes: [UInt8]) {
    let (geldig, diagnostics) = validator.validate(RecordLine(block: bytes, range: bytes.indices, number: 1))
    precondition((geldig == nil) == diagnostics.contains(where: \.isError))
    for diagnostic in diagnostics { _ = diagnostic.text(in: .en) }
    guard let geldig else { return }
    var renderer = VerklaringRenderer(templates: templates)
    _ = renderer.render(
      Praktijkverklaring(geldig, instelling: instelling, afgegeven: afgegeven, geheim: secret))
    precondition(
      geldig.beoordeling.sleutel.utf8.elementsEqual(
        sleutel(of: RecordLine(block: bytes, range: bytes.indices, number: 1)) ?? []))
  }
}

extension Collection<UInt8> {
  fileprivate func contains(_ other: some Collection<UInt8>) -> Bool {
    firstRange(of: Array(other)) != nil
  }
}
