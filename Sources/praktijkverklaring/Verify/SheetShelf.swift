import Beoordelingen
import Manifests
import Synchronization
import Verification
import Verklaringen

/// The sign-off sheets that stand beside documents. Each is read and its signature checked once, however many documents
/// name it.
final class SheetShelf: Sendable {
  /// Where a sheet is looked for, in this order.
  private let places: [any BatchFiles]
  private let looked = Mutex<[Digest: SignoffSheet]>([:])

  /// More than a signature can have, so that a larger one says that it is none.
  private static let signatureLimit = 1 << 20

  /// - Parameter folders: those that may have a folder `aftekenbladen`, or hold sheets themselves.
  init(beside folders: [String]) {
    places = folders.map { BatchFolder(path: $0) }
  }

  init(in batch: some BatchFiles) {
    places = [batch]
  }

  /// What is known of the sheet that records name by this digest.
  func sheet(_ digest: Digest) throws(DiskError) -> SignoffSheet {
    try looked.withLock { looked throws(DiskError) in
      if let known = looked[digest] { return known }
      let names = sheetNames(of: digest)
      guard let (place, folder) = try place(of: names.sheet) else { return .absent }
      let sheet = SignoffSheet(
        named: digest, sheet: try Self.contents(folder + names.sheet, in: place, limit: Aftekenblad.maximumByteCount),
        signature: try Self.contents(folder + names.signature, in: place, limit: Self.signatureLimit))
      looked[digest] = sheet
      return sheet
    }
  }

  /// The bytes of the sheet, read anew; nil where there is none, or no longer the one that records name.
  func text(_ digest: Digest) throws(DiskError) -> [UInt8]? {
    let name = sheetNames(of: digest).sheet
    guard let (place, folder) = try place(of: name) else { return nil }
    let bytes = try Self.contents(folder + name, in: place, limit: Aftekenblad.maximumByteCount)
    return bytes.flatMap { Digest(of: $0) == digest ? $0 : nil }
  }

  /// What is known of the sign-off that a record says; nothing is looked for where no key signed.
  func judge(_ record: IssuedRecord) throws(DiskError) -> SignoffJudgement {
    guard let claim = record.signoffClaim else { return .claimed }
    return claim.judge(try claim.blad.map { digest throws(DiskError) in try sheet(digest) } ?? .absent)
  }

  /// - Returns: what holds a file of that name, and what its name begins with there.
  private func place(of name: String) throws(DiskError) -> (any BatchFiles, folder: String)? {
    for place in places {
      if try place.kind(of: signoffFolder) == .folder, try place.kind(of: "\(signoffFolder)/\(name)") != .absent {
        return (place, "\(signoffFolder)/")
      }
      if try place.kind(of: name) != .absent { return (place, "") }
    }
    return nil
  }

  private static func contents(_ name: String, in place: any BatchFiles, limit: Int) throws(DiskError) -> [UInt8]? {
    if try place.kind(of: name) == .absent { return nil }
    do throws(DiskError) {
      return try place.contents(of: name, limit: limit)
    } catch {
      // What can be no such file is as an empty one.
      if error.isNotAFile || error.isTooLarge { return [] }
      throw error
    }
  }
}
