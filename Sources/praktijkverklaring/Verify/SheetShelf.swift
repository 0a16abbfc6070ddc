import Beoordelingen
import Manifests
import Synchronization
import Verification
import Verklaringen

/// The sign-off sheets that stand beside documents. Each is read and its signature checked once, however many documents
/// name it.
final class SheetShelf: Sendable {
  /// Where a sheet is looked for, in this order.
  private let folders: [String]
  private let looked = Mutex<[Digest: SignoffSheet]>([:])

  /// More than a signature can have, so that a larger one says that it is none.
  private static let signatureLimit = 1 << 20

  /// - Parameter folders: those that may have a folder `aftekenbladen`, or hold sheets themselves.
  init(beside folders: [String]) {
    self.folders = folders.flatMap { ["\($0)/\(signoffFolder)", $0] }
  }

  /// What is known of the sheet that records name by this digest.
  func sheet(_ digest: Digest) throws(DiskError) -> SignoffSheet {
    try looked.withLock { looked throws(DiskError) in
      if let known = looked[digest] { return known }
      let names = sheetNames(of: digest)
      guard let folder = try folder(with: names.sheet) else { return .absent }
      let sheet = SignoffSheet(
        named: digest, sheet: try Self.contents("\(folder)/\(names.sheet)", limit: Aftekenblad.maximumByteCount),
        signature: try Self.contents("\(folder)/\(names.signature)", limit: Self.signatureLimit))
      looked[digest] = sheet
      return sheet
    }
  }

  /// The bytes of the sheet, read anew; nil where there is none, or no longer the one that records name.
  func text(_ digest: Digest) throws(DiskError) -> [UInt8]? {
    let name = sheetNames(of: digest).sheet
    guard let folder = try folder(with: name) else { return nil }
    let bytes = try Self.contents("\(folder)/\(name)", limit: Aftekenblad.maximumByteCount)
    return bytes.flatMap { Digest(of: $0) == digest ? $0 : nil }
  }

  /// What is known of the sign-off that a record says; nothing is looked for where no key signed.
  func judge(_ record: IssuedRecord) throws(DiskError) -> SignoffJudgement {
    guard let claim = record.signoffClaim else { return .claimed }
    return claim.judge(try claim.blad.map { digest throws(DiskError) in try sheet(digest) } ?? .absent)
  }

  private func folder(with name: String) throws(DiskError) -> String? {
    for folder in folders {
      guard try Folder.kind(of: folder) == .folder else { continue }
      if try Folder.kind(of: "\(folder)/\(name)") != .absent { return folder }
    }
    return nil
  }

  private static func contents(_ path: String, limit: Int) throws(DiskError) -> [UInt8]? {
    if try Folder.kind(of: path) == .absent { return nil }
    do throws(DiskError) {
      return try File.contents(of: path, limit: limit)
    } catch {
      // What can be no such file is as an empty one.
      if error.isNotAFile || error.isTooLarge { return [] }
      throw error
    }
  }
}
