import Archives
import Testing

@Suite("ZIP files")
struct ZipTests {
  @Test("Limits are what was asked for")
  func limits() {
    #expect(ZipLimits(fileCount: 3, byteCount: 4).byteCount == 4)
  }
}
