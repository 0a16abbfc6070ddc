extension File {
  /// Puts a file in its place, whole and on the disk itself, whatever stands there; when that fails, what stands there is
  /// unchanged. The caller holds the folder's lock.
  static func put(_ bytes: [UInt8], at path: String) throws(DiskError) {
    try FileDraft(bytes, for: path).putInPlace()
  }
}
