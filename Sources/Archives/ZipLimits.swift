/// What a ZIP file may hold at most before its reader stops.
public struct ZipLimits: Hashable, Sendable {
  /// How many files, folders among them.
  public let fileCount: Int
  /// How many bytes in all, unpacked.
  public let byteCount: Int

  public init(fileCount: Int, byteCount: Int) {
    self.fileCount = fileCount
    self.byteCount = byteCount
  }
}
