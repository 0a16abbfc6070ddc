import Beoordelingen
import Diagnostics
import Dossiers
import JSONText
import Manifests
import Testing

/// One change to a sign-off that is right, and what is then printed: codes and what is in the text.
struct SignoffCase: CustomTestStringConvertible, @unchecked Sendable {
  let testDescription: String
  let sheet: SignedSheet
  let changes: [(String, JSONValue?)]
  let code: String
  let text: String

  init(
    _ name: String, _ code: String, _ text: String, changes: [(String, JSONValue?)] = [],
    _ change: (inout SignedSheet) -> Void = { _ in }
  ) {
    testDescription = name
    self.code = code
    self.text = text
    self.changes = changes
    var sheet = SignedSheet()
    change(&sheet)
    self.sheet = sheet
  }
}

@Suite("Sign-offs with a key")
struct SignoffTests {
  @Test("A sheet that lists the assessment, signed by the leerbedrijf's key, is accepted, and the key is named")
  func accepted() throws {
    let (beoordeling, printed) = try SignedSheet().check([])
    #expect(printed == "")
    guard case .sshsig(let vingerafdruk) = try #require(beoordeling).aftekening.bewijs else {
      Issue.record("not signed with a key")
      return
    }
    #expect(vingerafdruk.hasPrefix("SHA256:") && vingerafdruk.count == 50)
  }

  @Test(
    "Each thing that is wrong is refused with its own code",
    arguments: [
      SignoffCase(
        "another sheet", "BO223", "no sign-off sheet",
        changes: [
          ("aftekening.blad", .string(String(repeating: "a", count: 64)))
        ]),
      SignoffCase("CRLF", "BO223", "changed the line ends (CRLF or BOM)") {
        $0.mailed = { Array(String(decoding: $0, as: UTF8.self).replacing("\n", with: "\r\n").utf8) }
      },
      SignoffCase("a byte order mark", "BO223", "changed the line ends (CRLF or BOM)") {
        $0.mailed = { [0xEF, 0xBB, 0xBF] + $0 }
      },
      SignoffCase("no sheet at all", "BO224", "the first line is not that of a sign-off sheet") {
        $0.written = { _ in Array("Beste school,\n".utf8) }
      },
      SignoffCase("a sheet of a later version", "BO224", "newer version") {
        $0.written = { Array(String(decoding: $0, as: UTF8.self).replacing("blad/1", with: "blad/2").utf8) }
      },
      SignoffCase("a line twice", "BO224", "the assessment on line 10 stands there twice") {
        $0.written = { $0 + $0.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[8] + [0x0A] }
      },
      SignoffCase("a line too many announced", "BO224", "announces 2 assessments and has 1") {
        $0.written = { Array(String(decoding: $0, as: UTF8.self).replacing("aantal 1", with: "aantal 2").utf8) }
      },
      SignoffCase("a line cut off", "BO224", "no line end") { $0.written = { $0.dropLast() } },
      SignoffCase("no signature", "BO225", "the file is not there") { $0.signature = { _ in nil } },
      SignoffCase("an empty signature", "BO225", "the file is empty") { $0.signature = { _ in .found([]) } },
      SignoffCase("a PGP signature", "BO225", "this is a PGP signature") {
        $0.signature = { _ in .found(Array("-----BEGIN PGP SIGNATURE-----\n\nabc\n".utf8)) }
      },
      SignoffCase("an unreadable signature", "BO225", "no permission") {
        $0.signature = { _ in .unusable(Bilingual(nl: "geen rechten", en: "no permission")) }
      },
      SignoffCase("another sheet's signature", "BO226", "not its key's over this sign-off sheet") {
        $0.signature = { _ in
          SignedSheet.key.map {
            RegisterFile.found(SSHSigning.signature(over: [1], by: $0, namespace: Aftekenblad.namespace))
          }
        }
      },
      SignoffCase("another namespace", "BO227", "was made for `file`") { $0.namespace = "file" },
      SignoffCase("an unknown key", "BO228", "not in `allowed_signers`: SHA256:") { $0.signers = "" },
      SignoffCase("a key for something else", "BO228", "but not for sign-offs") {
        $0.signers = "100018965 namespaces=\"git\" KEY"
      },
      SignoffCase("another leerbedrijf's key", "BO229", "not leerbedrijf 100018965's") {
        $0.signers = "100000001#p KEY"
      },
      SignoffCase("a key not yet valid", "BO230", "did not count on 2025-06-30") {
        $0.signers = "100018965 valid-after=\"20250701\" KEY"
      },
      SignoffCase("a key valid no more", "BO230", "did not count on 2025-06-30") {
        $0.signers = "100018965 valid-before=\"20250629\" KEY"
      },
      SignoffCase("another leerbedrijf's sheet", "BO231", "is for leerbedrijf 100000001, the record for 100018965") {
        $0.leerbedrijf = "100000001"
      },
      SignoffCase("another praktijkopleider's sheet", "BO231", "another praktijkopleider") {
        $0.praktijkopleider = "A. Ander"
      },
      SignoffCase("another school's sheet", "BO231", "another school") { $0.instelling = "98XX" },
      SignoffCase("a sheet made later", "BO232", "on 2025-06-30 is earlier than the sign-off sheet of 2025-07-01") {
        $0.datum = "2025-07-01"
      },
      SignoffCase(
        "another assessment", "BO233", "not on the sign-off sheet",
        changes: [
          ("sleutel", .string("S-2"))
        ]),
      SignoffCase("a werkproces more", "BO234", "nobody signed for werkproces P1-K1-W1") { $0.codes = ["B1-K1-W1"] },
      SignoffCase(
        "a werkproces less", "BO235", "also has P1-K1-W1; in the record that is shown no longer",
        changes: [
          ("werkprocessen.0.oordeel", .string("niet-aangetoond"))
        ]),
      SignoffCase(
        "another date of a judgement", "BO235", "another value was changed",
        changes: [
          ("werkprocessen.0.datum", .string("2025-05-13"))
        ]),
      SignoffCase(
        "another name", "BO235", "another value was changed",
        changes: [
          ("kandidaat.achternaam", .string("Ander"))
        ]),
      SignoffCase(
        "a judgement after the sign-off", "BO207", "later than the sign-off",
        changes: [
          ("aftekening.datum", .string("2025-06-25")), ("werkprocessen.0.datum", .string("2025-06-26")),
        ]),
    ])
  func refused(signoff: SignoffCase) throws {
    let (beoordeling, printed) = try signoff.sheet.check(signoff.changes)
    #expect(beoordeling == nil)
    #expect(printed.contains("error[\(signoff.code)]"), "\(printed)")
    #expect(printed.contains(signoff.text), "\(printed)")
    #expect(printed.split(separator: "\n").count { $0.contains("error[") } == 1, "\(printed)")
  }

  @Test("A praktijkopleider who is not in the register that day is an error with a key, and a warning without")
  func unknownOpleider() throws {
    var sheet = SignedSheet()
    sheet.praktijkopleider = "X. Onbekend"
    sheet.record = SampleInputs.record([("praktijkopleider.naam", .string("X. Onbekend"))])
    let (beoordeling, signed) = try sheet.check([("praktijkopleider.naam", .string("X. Onbekend"))])
    #expect(beoordeling == nil && signed.contains("error[BO236]") && !signed.contains("BO305"))
    #expect(!signed.contains("Onbekend"))
  }

  @Test("The sheet reads back as it was written, for any number of lines", arguments: [0, 1, 2, 5000])
  func readsBack(count: Int) throws {
    let school = try SampleInputs.register().instelling
    let regels = (0..<count).map { index in
      Aftekenblad.Regel(
        id: SignedSheet.secret.id(issuer: "99ZZ", key: Array("\(index)".utf8)[...], replaced: nil),
        digest: Digest(of: Array("\(index)".utf8)), codes: [])
    }
    // A line without codes has not the form of one, so that the codes are there in truth.
    let withCodes = try regels.map { regel in
      Aftekenblad.Regel(id: regel.id, digest: regel.digest, codes: [try #require(WerkprocesCode("B1-K1-W2".utf8))])
    }
    let blad = Aftekenblad(
      leerbedrijf: try #require(LeerbedrijfID(Array("100018965".utf8)[...])),
      praktijkopleider: try #require(Text(name: "Ayşe d'Hondt")), instelling: school.brin,
      datum: try #require(Datum(iso: "2026-02-01".utf8)), pagina: Digest(of: [1]), regels: withCodes)
    let read = try Aftekenblad(parsing: blad.bytes)
    #expect(read.bytes == blad.bytes && read.regels.count == count)
    for regel in withCodes { #expect(read.regel(of: regel.id)?.regel == regel) }
    #expect(read.regel(of: .init(bits: 0)) == nil)
  }

  @Test("A sheet of which a byte is changed or cut is another sheet or none")
  func oneForm() throws {
    let blad = Aftekenblad(
      leerbedrijf: try #require(LeerbedrijfID(Array("100018965".utf8)[...])),
      praktijkopleider: try #require(Text(name: "P. Opleider")),
      instelling: try SampleInputs.register().instelling.brin,
      datum: try #require(Datum(iso: "2026-02-01".utf8)), pagina: Digest(of: [1]),
      regels: [
        .init(id: .init(bits: 5 << 64), digest: Digest(of: [2]), codes: [try #require(WerkprocesCode("B1-K1-W2".utf8))])
      ])
    let bytes = blad.bytes
    for end in bytes.indices {
      #expect(throws: AftekenbladProblem.self) { try Aftekenblad(parsing: Array(bytes[..<end])) }
    }
    for index in bytes.indices {
      for byte in [0, 0x0A, 0x20, bytes[index] ^ 1] where byte != bytes[index] {
        var changed = bytes
        changed[index] = byte
        if let read = try? Aftekenblad(parsing: changed) { #expect(read.bytes == changed) }
      }
    }
  }

  @Test("Without a sign-off an assessment waits, and one that is half said is refused")
  func waiting() throws {
    let validator = try SampleInputs.validator()
    guard case .wacht = validator.standOf(line(SampleInputs.record([("aftekening", nil)]))).stand else {
      Issue.record("does not wait")
      return
    }
    let half = validator.standOf(line(SampleInputs.record([("aftekening.datum", nil)])))
    guard case .geweigerd = half.stand else {
      Issue.record("not refused")
      return
    }
    #expect(half.diagnostics.map(\.code.id) == ["BO214"] && half.leerbedrijf?.description == "100018965")
    #expect(validator.assess(line(SampleInputs.record([("aftekening", nil)]))).0 != nil)
    #expect(validator.assess(line(SampleInputs.record([("aftekening.datum", nil)]))).0 != nil)
    #expect(validator.validate(line(SampleInputs.record([("aftekening", nil)]))).0 == nil)
  }

  @Test("Lines of allowed_signers that cannot be used are told with their place, and the others count")
  func signers() throws {
    var sheet = SignedSheet()
    sheet.signers = """
      * KEY
      100018965 cert-authority KEY
      jdevries KEY
      100018965 valid-after="20259999" KEY
      999999999#x KEY
      100018965 KEY
      """
    let (beoordeling, printed) = try sheet.check([])
    #expect(beoordeling != nil)
    #expect(
      printed.split(separator: "\n").filter { $0.contains("[RE") }.map { $0.prefix { $0 != "]" } } == [
        "allowed_signers:1:1: error[RE302", "allowed_signers:2:11: error[RE302", "allowed_signers:3:1: error[RE303",
        "allowed_signers:4:11: error[RE304", "allowed_signers:5:1: warning[RE305",
      ])
  }
}
