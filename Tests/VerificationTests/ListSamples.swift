import Dossiers
import Manifests
import TestSupport
import Testing
import Verification

let statusName = "school.example/praktijkverklaringen/status"
let rootName = "raad.example/sleutels"

/// A key that is the same in every run.
func signingKey(_ number: UInt8, name: String = statusName) throws -> SigningKey {
  try SigningKey(name: #require(KeyName(name)), seed: [UInt8](repeating: number, count: 32))
}

func moment(_ text: String = "2026-11-23T10:00:00Z") throws -> Moment {
  try #require(Moment(text.utf8))
}

func day(_ text: String = "2026-11-20") throws -> Datum {
  try #require(Datum(iso: text.utf8))
}

func documentID(_ number: UInt128) -> DocumentID {
  DocumentID(bits: number << 64 | number)
}

extension StatusList.Entry {
  static func revoked(_ number: UInt128, _ reden: Intrekkingsreden = .foutInGegevens) throws -> Self {
    try #require(Self(id: documentID(number), datum: day(), reden: reden))
  }

  static func replaced(_ number: UInt128, by other: UInt128) throws -> Self {
    try #require(Self(id: documentID(number), datum: day(), reden: .vervangen, vervangenDoor: documentID(other)))
  }
}

/// The outcome of reading a list's text.
func problem<List: SignableList>(_: List.Type, _ text: String) -> ListProblem? {
  do throws(ListProblem) {
    _ = try List(text: Array(text.utf8))
    return nil
  } catch {
    return error
  }
}

extension ListProblem {
  init(_ kind: Kind, _ line: Int) {
    self.init(kind: kind, line: line)
  }
}
