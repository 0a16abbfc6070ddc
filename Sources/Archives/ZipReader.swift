/// Reads ZIP files of others: the whole file or a problem, never more than the limits allow.
public struct ZipReader: Sendable {
  private let limits: ZipLimits

  public init(limits: ZipLimits) {
    self.limits = limits
  }

  /// All files of the ZIP file, in the order in which they stand in it. Folders are left out.
  public func entries(of bytes: [UInt8]) throws(ZipProblem) -> [ZipEntry] {
    let members = try ZipDirectory(of: bytes, limits: limits).members
    guard !members.isEmpty else { return [] }
    return try ZipUnpacker.contents(of: bytes, members).compactMap { member, contents in
      member.isFolder ? nil : ZipEntry(name: member.name, bytes: contents)
    }
  }
}
