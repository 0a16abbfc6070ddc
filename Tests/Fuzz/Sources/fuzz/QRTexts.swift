import Dossiers
import JSONText
import Manifests
import QRCodes
import Verification
import Verklaringen

/// A QR code that the key of `SealedWorld` signed, which is in the corpus.
struct QRWorld {
  let record: [UInt8]
  let signature: [UInt8]
  let checker: Checker
  let titels: Titeltabel

  static let shared = QRWorld()

  private init() {
    let key = SealedWorld.shared.key
    let text =
      #"{"afg":"2026-11-20","aft":["papier","Utrecht","2026-11-18"],"bpv":["2026-02-02","2026-11-13"],"brin":"99ZZ","crebo":"25499","dos":"900","id":"\#(DocumentID(bits: 1 << 64))","lb":["100018965","Bedrijf & Zoon"],"naam":"Noor Jansen","op":"P. Opleider","sha":"\#(Base64.text(of: [UInt8](repeating: 0, count: 32)))","sl":"\#(key.verifier.hexadecimalID)","wp":{"B1-K1":[1]}}"#
    record = Array(text.utf8)
    signature = key.signature(over: Array("pv-qr/1\n".utf8) + record).bytes
    var trust = Trust()
    trust.add(key.verifier)
    checker = Checker(trust: trust, book: StatusBook())
    var rest: [UInt8]? = Array(dossier.utf8)
    let file = DossierReader().read(file: "d") {
      defer { rest = nil }
      return rest
    }
    titels = Titeltabel(Dossiercatalogus.joining([file]).catalogus)
  }
}

extension FuzzTarget {
  /// What a scanner read, and what is concluded of it: what is read has one form, and only what was signed is believed.
  static func readQRText(_ bytes: [UInt8]) {
    let world = QRWorld.shared
    // Base32 hides the record from the fuzzer, so it may also give the record itself, to which the good signature is put.
    let isBare = bytes.first == UInt8(ascii: "{")
    let text = isBare ? Array("#1".utf8) + Base32.text(of: bytes + world.signature) : bytes
    guard let paper = try? SignedPaper(text) else { return }
    let record = paper.record.members.canonicalBytes
    let fragment = text.firstIndex(of: UInt8(ascii: "#")).map { text[($0 + 1)...] } ?? text[...]
    let payload = Base32.bytes(of: fragment.dropFirst()) ?? []
    precondition(payload.dropLast(PublicKey.signatureByteCount) == record[...], "a record of another form was accepted")
    precondition(Base32.text(of: payload)[...] == fragment.dropFirst(), "a text of another form was accepted")
    let again = try? SignedPaper(Array("https://roc.example/c#1".utf8) + fragment.dropFirst())
    precondition(again?.record == paper.record, "the address is part of the record")
    for line in paper.record.lines() + paper.record.lines(world.titels) {
      precondition(!line.label[.nl].isEmpty && !line.value[.nl].isEmpty, "a line that says nothing")
    }
    let isOurs = payload == world.record + world.signature
    precondition(paper.isSigned(by: SealedWorld.shared.key.verifier.publicKey) == isOurs, "a forged code")
    let conclusion = world.checker.conclude(paper)
    precondition((conclusion.record != nil) == isOurs, "a forged record was shown")
    precondition((conclusion.outcome.status == 0) == isOurs, "a forged code was called genuine")
  }
}
