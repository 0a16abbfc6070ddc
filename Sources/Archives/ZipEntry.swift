/// A file in a ZIP file.
public struct ZipEntry: Hashable, Sendable {
  /// Its path in the ZIP file, with `/` between folders: relative, and nowhere up.
  public let name: String
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
