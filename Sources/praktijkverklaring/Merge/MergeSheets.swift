import Diagnostics
import Manifests
import Verklaringen

/// Copies the signed sheets that records of merged batches name, each once.
struct MergeSheets {
  let folders: [String]
  let copier: DocumentCopier

  /// - Parameters:
  ///   - named: the sheets, and the batches whose records name them.
  ///   - batch: the folder of the merged batch.
  func write(_ named: Set<DocumentCopier.NamedSheet>, to batch: String, _ report: Report) throws {
    let target = named.isEmpty ? nil : try SheetFolder(in: batch)
    var written: [Digest: (source: Int, signature: Digest)] = [:]
    for source in folders.indices {
      let digests = Set(named.filter { $0.source == source }.map(\.digest))
      for digest in digests {
        let path = "\(folders[source])/\(signoffFolder)/\(sheetNames(of: digest).signature)"
        guard let (sheet, signature) = try copier.sheet(digest, of: source) else {
          throw Refusal(
            MergeCodes.missingSheet, at: Place(file: path),
            Bilingual(nl: "dit aftekenblad is er niet meer", en: "this sign-off sheet is no longer there"))
        }
        guard let other = written[digest] else {
          written[digest] = (source, Digest(of: signature))
          try target?.write(digest, sheet: sheet, signature: signature)
          continue
        }
        guard other.signature == Digest(of: signature) else { throw differs(path, from: folders[other.source]) }
      }
      var others = UncoveredFiles(inBatch: BatchFolder(path: folders[source]))
      for digest in digests { others.cover(digest) }
      for name in try others.names() where name.hasPrefix("\(signoffFolder)/") {
        report.print(
          Diagnostic(
            MergeCodes.sheetLeftOut, at: Place(file: "\(folders[source])/\(name)"),
            Bilingual(
              nl: "gaat niet mee: geen verklaring in deze map noemt dit",
              en: "is left out: no verklaring in this folder names it")))
      }
    }
  }

  private func differs(_ path: String, from folder: String) -> Refusal {
    Refusal(
      MergeCodes.sheetsDiffer, at: Place(file: path),
      Bilingual(
        nl: "deze handtekening is een andere dan die over hetzelfde blad in \(folder.printable)",
        en: "this signature is another than the one over the same sheet in \(folder.printable)"))
  }
}
