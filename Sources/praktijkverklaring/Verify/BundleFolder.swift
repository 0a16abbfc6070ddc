import Manifests
import Verification

/// A bundle that was unpacked, or one that lies loose beside a document.
struct BundleFolder {
  let path: String

  init(_ path: String) {
    self.path = path
  }

  static let leafEnding = ".sha256"

  /// The verklaringen whose lines stand in the folder.
  func ids() throws(DiskError) -> [DocumentID] {
    try Folder.names(in: path).compactMap { name in
      name.hasSuffix(Self.leafEnding) ? DocumentID(Array(name.utf8.dropLast(Self.leafEnding.utf8.count))) : nil
    }
  }

  /// The names in the folder, and in that of the documents, as they stand in a bundle.
  func names() throws(DiskError) -> [String] {
    let documents = "\(path)/\(documentFolder)"
    let names = try Folder.names(in: path).filter { $0 != documentFolder }
    guard try Folder.kind(of: documents) == .folder else { return names }
    return names + (try Folder.names(in: documents)).map { "\(documentFolder)/\($0)" }
  }

  /// What the folder holds of a verklaring; nil without its lines or its proof.
  func holding(of id: DocumentID) throws(DiskError) -> Holding? {
    let proofName = "\(id)\(proofFileSuffix)"
    guard let leaf = try contents("\(id)\(Self.leafEnding)"),
      let proof = try firstContents(proofName, "\(proofFolder)/\(proofName)")
    else { return nil }
    var holding = Holding(files: [:], leaf: leaf, proof: proof, checkpoint: try contents(checkpointFileName))
    for rendition in Rendition.allCases {
      let name = "\(id).\(rendition.rawValue)"
      holding.files[rendition] = try firstDocument("\(documentFolder)/\(name)", name)
    }
    return holding
  }

  /// What stands under a document's name; what can be no document is as an empty one: changed.
  private func document(_ name: String) throws(DiskError) -> [UInt8]? {
    let file = "\(path)/\(name)"
    if try Folder.kind(of: file) == .absent { return nil }
    do throws(DiskError) {
      return try File.contents(of: file, limit: DocumentFile.maximumByteCount)
    } catch {
      if error.isNotAFile || error.isTooLarge { return [] }
      throw error
    }
  }

  private func firstDocument(_ name: String, _ otherName: String) throws(DiskError) -> [UInt8]? {
    if let found = try document(name) { return found }
    return try document(otherName)
  }

  private func firstContents(_ name: String, _ otherName: String) throws(DiskError) -> [UInt8]? {
    if let found = try contents(name) { return found }
    return try contents(otherName)
  }

  private func contents(_ name: String) throws(DiskError) -> [UInt8]? {
    let file = "\(path)/\(name)"
    guard try Folder.kind(of: file) == .file else { return nil }
    return try File.contents(of: file, limit: DocumentFile.maximumByteCount)
  }
}
