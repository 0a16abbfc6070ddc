public import Diagnostics

/// What stands in the register folder under a name.
public enum RegisterFile: Sendable {
  case found([UInt8])
  /// It cannot be read, and why.
  case unusable(Bilingual)
}
