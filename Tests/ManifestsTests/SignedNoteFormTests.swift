import Manifests
import Testing

@Suite("The form of signed notes")
struct SignedNoteFormTests {
  private static let line = "\u{2014} a AAAAAAA=\n"

  /// Texts that are no notes, with the reason and the line.
  private static let refused: [(String, NoteProblem.Kind, Int)] = [
    ("", .noSignatures, 1), ("\n", .noSignatures, 1), ("\n\n", .noSignatures, 2), ("tekst\n", .noSignatures, 1),
    ("tekst\n\n", .noSignatures, 2), ("tekst\n" + line, .noSignatures, 2), (line, .noSignatures, 1),
    ("\n" + line, .noSignatures, 2), ("tekst\n\n" + line + "\n", .noSignatures, 4),
    ("tekst\n\n" + line.dropLast(), .noFinalLineFeed, 3), ("tekst\n\n" + line + "rommel", .noFinalLineFeed, 4),
    ("tekst\n\n" + line + "rommel\n", .signatureForm, 4), ("tekst\n\n" + line + " \n", .signatureForm, 4),
    ("tekst\n\n- a AAAAAAA=\n", .signatureForm, 3), ("tekst\n\n\u{2013} a AAAAAAA=\n", .signatureForm, 3),
    ("tekst\n\n\u{2014}a AAAAAAA=\n", .signatureForm, 3), ("tekst\n\n\u{2014}  AAAAAAA=\n", .signatureForm, 3),
    ("tekst\n\n\u{2014} a+b AAAAAAA=\n", .signatureForm, 3),
    ("tekst\n\n\u{2014} a\u{A0}b AAAAAAA=\n", .signatureForm, 3),
    ("tekst\n\n\u{2014} a  AAAAAAA=\n", .signatureForm, 3), ("tekst\n\n\u{2014} a AAAAAAA= \n", .signatureForm, 3),
    ("tekst\n\n\u{2014} a\n", .signatureForm, 3), ("tekst\n\n\u{2014} a \n", .signatureForm, 3),
    // Four bytes and no signature; no padding; bits behind the last byte; the alphabet of URLs.
    ("tekst\n\n\u{2014} a AAAAAA==\n", .signatureForm, 3), ("tekst\n\n\u{2014} a AAAAAAA\n", .signatureForm, 3),
    ("tekst\n\n\u{2014} a AAAAAAB=\n", .signatureForm, 3), ("tekst\n\n\u{2014} a AAAAA-A=\n", .signatureForm, 3),
    ("tekst\n\n\u{2014} a AAAAAAA=AAAAAAA=\n", .signatureForm, 3),
    ("tekst\r\n\r\n\u{2014} a AAAAAAA=\r\n", .controlCharacter, 1), ("a\nb\tc\n\n" + line, .controlCharacter, 2),
    ("a\u{0}\n\n" + line, .controlCharacter, 1), ("tekst\n\n" + line + "\u{1B}\n", .controlCharacter, 4),
    ("tekst\n\n" + String(repeating: line, count: 65), .tooManySignatures, 67),
  ]

  @Test("A note of any other form is refused in its line", arguments: refused)
  func refusesForm(text: String, kind: NoteProblem.Kind, line: Int) {
    #expect(throws: NoteProblem(kind: kind, line: line)) { try SignedNote(parsing: text.utf8) }
  }

  @Test("Bytes that are not UTF-8 are refused in their line")
  func notUnicode() {
    let bytes = Array("a\n".utf8) + [0x62, 0xC3, 0x0A, 0x0A] + Array(Self.line.utf8)
    #expect(throws: NoteProblem(kind: .notUnicode, line: 2)) { try SignedNote(parsing: bytes) }
  }

  @Test("Limits: 64 signatures and a mebibyte are read, more is refused")
  func limits() throws {
    let most = "tekst\n\n" + String(repeating: Self.line, count: 64)
    #expect(try SignedNote(parsing: most.utf8).signatures.count == 64)
    let end = Array("\n".utf8) + Array(Self.line.utf8)
    let text = [UInt8](repeating: 0x0A, count: SignedNote.maximumByteCount - end.count)
    #expect(try SignedNote(parsing: text + end).text == text)
    #expect(throws: NoteProblem(kind: .tooLarge, line: 1)) { try SignedNote(parsing: [0x0A] + text + end) }
    #expect(try SignedNote(parsing: [0x0A] + text + end, maximumByteCount: 1 << 21).text.count == text.count + 1)
  }

  @Test("What cannot be written as a note is none")
  func notWritable() throws {
    let key = try signingKey(1)
    func problem(_ text: String, count: Int = 1) -> NoteProblem? {
      do throws(NoteProblem) {
        let signature = key.signature(over: Array(text.utf8))
        _ = try SignedNote(text: Array(text.utf8), signatures: [NoteSignature](repeating: signature, count: count))
        return nil
      } catch {
        return error
      }
    }
    #expect(problem("a\nb") == NoteProblem(kind: .noFinalLineFeed, line: 2))
    #expect(problem("") == NoteProblem(kind: .noFinalLineFeed, line: 1))
    #expect(problem("a\r\n") == NoteProblem(kind: .controlCharacter, line: 1))
    #expect(problem("a\n", count: 0) == NoteProblem(kind: .noSignatures, line: 3))
    #expect(problem("a\n", count: 65) == NoteProblem(kind: .tooManySignatures, line: 67))
    #expect(problem("\n") == nil)
  }
}
