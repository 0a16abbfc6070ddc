/// One document in the manifest: its id and the digests of its three renditions.
///
/// Its leaf is the three `sha256sum` lines, byte for byte, in the order html, json, txt; the manifest `SHA256SUMS` is the
/// line of `batch.json` followed by the leaves in the order of their ids.
public struct ManifestEntry: Hashable, Sendable {
  public let id: DocumentID
  public let html: Digest
  public let json: Digest
  public let txt: Digest

  public init(id: DocumentID, html: Digest, json: Digest, txt: Digest) {
    self.id = id
    self.html = html
    self.json = json
    self.txt = txt
  }

  /// Appends the leaf.
  public func appendLeaf(to text: inout [UInt8]) {
    for rendition in Rendition.allCases {
      self[rendition].appendHexadecimal(to: &text)
      text.append(contentsOf: "  ".utf8)
      appendPath(of: rendition, to: &text)
      text.append(UInt8(ascii: "\n"))
    }
  }

  public subscript(rendition: Rendition) -> Digest {
    switch rendition {
    case .html: html
    case .json: json
    case .txt: txt
    }
  }

  /// Appends the path below the batch folder, `documenten/<id>.html`.
  public func appendPath(of rendition: Rendition, to text: inout [UInt8]) {
    text.append(contentsOf: documentFolder.utf8)
    text.append(UInt8(ascii: "/"))
    id.append(to: &text)
    text.append(UInt8(ascii: "."))
    text.append(contentsOf: rendition.rawValue.utf8)
  }
}

/// The three files of one document, in the order of their lines in a leaf.
public enum Rendition: String, CaseIterable, Sendable {
  case html, json, txt
}

/// The folder of the documents in a batch.
public let documentFolder = "documenten"
/// The manifest's file name.
public let manifestFileName = "SHA256SUMS"
/// The file that says what a batch is; its line is leaf 0.
public let batchFileName = "batch.json"

/// Appends leaf 0: the line of `batch.json`.
public func appendBatchLeaf(_ digest: Digest, to text: inout [UInt8]) {
  digest.appendHexadecimal(to: &text)
  text.append(contentsOf: "  \(batchFileName)\n".utf8)
}
