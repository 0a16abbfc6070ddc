import CQRencode

/// A QR code (ISO/IEC 18004), level M: 15 % of it may be damaged.
///
/// The same segments give the same modules, with one version of libqrencode.
public struct QRCode: Hashable, Sendable {
  /// 1–22; a larger one has more modules.
  public let version: Int
  /// How many modules a side has.
  public let width: Int
  /// Row by row; true is dark.
  private let modules: [Bool]

  /// The largest version that is made: beyond it cameras of phones begin to fail (SMART Health Cards have the same limit).
  public static let largestVersion = 22

  public init(_ segments: [QRSegment]) throws(QRProblem) {
    guard let input = QRinput_new2(0, QR_ECLEVEL_M) else { preconditionFailure("there is no memory") }
    defer { QRinput_free(input) }
    for segment in segments {
      let (mode, bytes) =
        switch segment {
        case .bytes(let bytes): (QR_MODE_8, bytes)
        case .alphanumeric(let bytes): (QR_MODE_AN, bytes)
        }
      // No version holds more; the library counts bits in an `int`.
      guard bytes.count < 1 << 14 else { throw .tooLong }
      guard QRinput_append(input, mode, Int32(bytes.count), bytes) == 0 else { throw .segment }
    }
    guard !segments.isEmpty else { throw .segment }
    // All segments were taken, so that only their length can stand in the way.
    guard let code = QRcode_encodeInput(input) else { throw .tooLong }
    defer { QRcode_free(code) }
    version = Int(code.pointee.version)
    width = Int(code.pointee.width)
    guard version <= Self.largestVersion else { throw .tooLong }
    modules = UnsafeBufferPointer(start: code.pointee.data, count: width * width).map { $0 & 1 == 1 }
  }

  /// Whether a module is dark.
  public func isDark(row: Int, column: Int) -> Bool { modules[row * width + column] }
}
