/// Pixels of an image.
struct PixelSize: Equatable {
  let width: Int
  let height: Int
}

let pngSignature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

/// The size of a PNG (ISO/IEC 15948): its chunks must follow on one another from the header to the end, with pixels among
/// them and check sums that are right.
func pngSize(_ bytes: [UInt8]) -> Result<PixelSize, LogoProblem> {
  var size: PixelSize?
  var hasPixels = false
  var offset = pngSignature.count
  while let length = bytes.bigEndian(at: offset, count: 4), let type = bytes.slice(at: offset + 4, count: 4) {
    // Length, type and check sum around the data.
    guard offset + 12 + length <= bytes.count,
      bytes.bigEndian(at: offset + 8 + length, count: 4) == Int(checkSum(bytes[(offset + 4)..<(offset + 8 + length)]))
    else { break }
    let kind = String(decoding: type, as: UTF8.self)
    guard (kind == "IHDR") == (size == nil) else { break }
    switch kind {
    case "IHDR":
      guard let width = bytes.bigEndian(at: offset + 8, count: 4),
        let height = bytes.bigEndian(at: offset + 12, count: 4), length == 13
      else { return .failure(.damaged) }
      size = PixelSize(width: width, height: height)
    case "acTL": return .failure(.animated)
    case "IDAT": hasPixels = hasPixels || length > 0
    case "IEND": return hasPixels ? size.map { .success($0) } ?? .failure(.damaged) : .failure(.damaged)
    default: break
    }
    offset += 12 + length
  }
  return .failure(.damaged)
}

/// The CRC of a PNG's chunk (ISO/IEC 15948, annex D).
private func checkSum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
  var sum: UInt32 = 0xFFFF_FFFF
  for byte in bytes {
    sum ^= UInt32(byte)
    for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB8_8320 }
  }
  return ~sum
}

/// The size of a JPEG (ITU T.81, annex B): its segments up to the first scan, and an end of image behind it.
func jpegSize(_ bytes: [UInt8]) -> Result<PixelSize, LogoProblem> {
  var size: PixelSize?
  var offset = 2
  // Any number of FF may stand before a marker.
  while bytes.bigEndian(at: offset, count: 2) == 0xFFFF { offset += 1 }
  while let marker = bytes.bigEndian(at: offset, count: 2), marker >> 8 == 0xFF,
    let length = bytes.bigEndian(at: offset + 2, count: 2), length >= 2, offset + 2 + length <= bytes.count
  {
    switch marker & 0xFF {
    // A start of frame, of whichever coding; C4, C8 and CC are other segments.
    case 0xC0...0xCF where ![0xC4, 0xC8, 0xCC].contains(marker & 0xFF):
      guard let height = bytes.bigEndian(at: offset + 5, count: 2),
        let width = bytes.bigEndian(at: offset + 7, count: 2)
      else { return .failure(.damaged) }
      size = PixelSize(width: width, height: height)
    case 0xDA:
      let isWhole = bytes[(offset + 2 + length)...].endsWithEndOfImage
      return size.flatMap { isWhole ? .success($0) : nil } ?? .failure(.damaged)
    default: break
    }
    offset += 2 + length
    while bytes.bigEndian(at: offset, count: 2) == 0xFFFF { offset += 1 }
  }
  return .failure(.damaged)
}

extension [UInt8] {
  fileprivate func slice(at offset: Int, count: Int) -> ArraySlice<UInt8>? {
    offset + count <= self.count ? self[offset..<offset + count] : nil
  }

  fileprivate func bigEndian(at offset: Int, count: Int) -> Int? {
    slice(at: offset, count: count)?.reduce(0) { $0 << 8 | Int($1) }
  }
}

extension ArraySlice<UInt8> {
  /// Whether an end-of-image marker follows; some programs write zeros behind it.
  fileprivate var endsWithEndOfImage: Bool {
    guard let last = lastIndex(where: { $0 != 0 }), last > startIndex else { return false }
    return self[last] == 0xD9 && self[last - 1] == 0xFF
  }
}
