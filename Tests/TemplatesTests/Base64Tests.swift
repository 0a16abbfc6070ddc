import Templates
import Testing

@Suite("Base64 of what a page carries")
struct PageBase64Tests {
  @Test(
    "Base64 is that of RFC 4648, section 10",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
      ("foobar", "Zm9vYmFy"),
    ])
  func vectors(plain: String, encoded: String) {
    var text = Array("voor ".utf8)
    appendBase64(of: Array(plain.utf8)[...], to: &text)
    #expect(String(decoding: text, as: UTF8.self) == "voor " + encoded)
  }

  @Test("Every three bytes have their own four characters")
  func alphabet() {
    var bytes: [UInt8] = []
    for value in 0..<64 { bytes += [UInt8(value << 2), UInt8(value >> 4), UInt8((value & 15) << 4)] }
    var text: [UInt8] = []
    appendBase64(of: bytes[...], to: &text)
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    let firsts = stride(from: 0, to: text.count, by: 4).map { text[$0] }
    #expect(firsts == alphabet)
  }
}
