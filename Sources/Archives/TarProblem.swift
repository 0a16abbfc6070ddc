/// Why a tar archive is not read. A member is named by its number in the archive, from 1: its name may be anything.
public enum TarProblem: Error, Hashable, Sendable {
  /// It does not begin as a tar archive begins.
  case notATar
  /// It was compressed as a whole, by gzip or the like.
  case compressed
  /// It ends before its end mark, or within a member; or the size in that member's header is not true.
  case truncated
  /// The header has not the right checksum, or a number in it is none.
  case broken(member: Int)
  /// In a way of the format that programs read differently: pax or GNU headers before a member, numbers in base 256, the
  /// form of before 1988.
  case unsupported(member: Int)
  /// A link, a device, a file with holes or the like.
  case notAFile(member: Int)
  /// The name leads out of the folder, or could not be a file's name everywhere.
  case name(member: Int)
  /// The member is not in the folder that the first one is in.
  case severalFolders(member: Int)
  /// Something stands behind the end mark.
  case behindTheEnd
  /// More names than its reader can keep.
  case tooManyNames
}
