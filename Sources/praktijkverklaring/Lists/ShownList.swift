import ArgumentParser
import Diagnostics
import Manifests
import Verification

/// The list that `status show` and `trust show` are asked for, and what is known of its signature.
struct ShownList<List: SignableList> {
  let file: String
  let signed: SignedList<List>
  /// Who signed it; nil when no key was given to check that with.
  let signers: [VerifierKey]?

  var list: List { signed.list }

  /// - Parameters:
  ///   - path: a list, or a folder of which the newest is meant.
  ///   - trust: what `--trust` names.
  init(_ path: String, trust: [String], report: Report) throws {
    (file, signed) = try ListFolder<List>.newest(at: path)
    guard !trust.isEmpty else {
      signers = nil
      return
    }
    let keys = try TrustFiles(trust, memory: .ofUser, now: .now, report: report).trust.verifiers(for: List.role)
    do throws(SealProblem) {
      signers = try signed.signers(among: keys)
    } catch {
      throw Refusal(ListCodes.signature, at: Place(file: file), error.message, status: .refused)
    }
  }

  /// Whether the signature was checked, and whose it is.
  func signature(in language: Language) -> String {
    guard let signers else {
      return language == .nl
        ? "niet gecontroleerd (geef de sleutel met --trust)" : "not checked (give the key with --trust)"
    }
    let names = signers.map { "\($0.name) (\($0.hexadecimalID))".printable }.joined(separator: ", ")
    return language == .nl ? "klopt, van \(names)" : "holds, by \(names)"
  }
}
