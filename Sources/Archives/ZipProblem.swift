/// Why a ZIP file is not read. A file in it is named by its number in the list of contents, from 1: its name may be anything.
public enum ZipProblem: Error, Hashable, Sendable {
  /// It does not end as a ZIP file ends: it is something else, or was cut.
  case notAZip
  /// What it says of itself does not agree with what it holds.
  case broken
  /// In a way of the format that is not read: several disks, more than 4 GiB, another compression than deflate.
  case unsupported
  case encrypted
  /// More files than its reader allows.
  case tooManyFiles(limit: Int)
  /// More bytes, unpacked, than its reader allows.
  case tooLarge(limit: Int)
  /// The name is not UTF-8, leads out of the folder, or could not be a file's name everywhere.
  case name(entry: Int)
  /// An earlier file has the same name, capitals and small letters taken as one.
  case repeatedName(entry: Int)
  /// A link, a device or the like.
  case notAFile(entry: Int)
}
