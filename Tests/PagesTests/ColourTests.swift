import Pages
import Testing

@Suite struct ColourTests {
  /// Ratios as published by the W3C and WebAIM.
  @Test(arguments: [
    ("#000000", 21.0), ("#ffffff", 1.0), ("#767676", 4.54), ("#777777", 4.48), ("#ff0000", 4.0),
    ("#0000ff", 8.59), ("#008000", 5.14), ("#FFFF00", 1.07), ("#949494", 3.03),
  ])
  func `contrast with white is that of WCAG 2.1`(_ hexadecimal: String, _ ratio: Double) throws {
    let colour = try #require(Colour(hexadecimal: hexadecimal.utf8))
    #expect(abs(colour.contrast(with: .white) - ratio) < 0.005)
    #expect(colour.contrast(with: .white) == Colour.white.contrast(with: colour))
  }

  @Test func `luminance is 0 for black, 1 for white and 0,2126 for red`() {
    #expect(Colour.black.luminance == 0)
    #expect(abs(Colour.white.luminance - 1) < 1e-12)
    #expect(abs(Colour(red: 255, green: 0, blue: 0).luminance - 0.2126) < 1e-12)
    #expect(abs(Colour(red: 128, green: 128, blue: 128).luminance - 0.215861) < 1e-6)
  }

  @Test(arguments: ["", "#", "#fff", "#12345", "#1234567", "123456#", "#12345g", "#+12345", " #12345", "#ffffff "])
  func `a colour is a hash and six hexadecimal digits`(_ text: String) {
    #expect(Colour(hexadecimal: text.utf8) == nil)
  }

  @Test func `either case of digits is read`() {
    #expect(Colour(hexadecimal: "#aBcDeF".utf8) == Colour(red: 0xAB, green: 0xCD, blue: 0xEF))
  }
}
