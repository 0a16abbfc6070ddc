/// A checkpoint with its seal: a signed note whose text is a checkpoint. Nobody may believe it before `sealers(among:)` has.
public struct SealedCheckpoint: Hashable, Sendable {
  public let note: SignedNote
  public let checkpoint: Checkpoint

  public init(parsing bytes: some Collection<UInt8>) throws(SealedCheckpointProblem) {
    do throws(NoteProblem) {
      note = try SignedNote(parsing: bytes)
    } catch {
      throw .note(error)
    }
    do throws(CheckpointProblem) {
      checkpoint = try Checkpoint(text: note.text)
    } catch {
      throw .checkpoint(error)
    }
  }

  /// The checkpoint, signed by `keys` in their order; there is at least one.
  public init(_ checkpoint: Checkpoint, signedBy keys: [SigningKey]) throws(NoteProblem) {
    try self.init(checkpoint, signatures: keys.map { $0.signature(over: checkpoint.text) })
  }

  /// The checkpoint with signatures that were made elsewhere over its text; they are not verified.
  public init(_ checkpoint: Checkpoint, signatures: [NoteSignature]) throws(NoteProblem) {
    self.checkpoint = checkpoint
    note = try SignedNote(text: checkpoint.text, signatures: signatures)
  }

  /// The same checkpoint with one more signature below the others; it is not verified.
  public func adding(_ signature: NoteSignature) throws(NoteProblem) -> SealedCheckpoint {
    try SealedCheckpoint(checkpoint, signatures: note.signatures + [signature])
  }

  /// The known keys that sealed the checkpoint. One of them has the origin for its name: a known key of another name may
  /// sign too, and does not speak for the origin.
  public func sealers(among keys: [VerifierKey]) throws(SealProblem) -> [VerifierKey] {
    try note.signers(among: keys, speakingFor: checkpoint.origin)
  }
}

extension SignedNote {
  /// The known keys that signed a text which speaks for `origin`; one of them has that name.
  public func signers(
    among keys: [VerifierKey], speakingFor origin: KeyName
  ) throws(SealProblem) -> [VerifierKey] {
    let signers: [VerifierKey]
    do throws(SignatureProblem) {
      signers = try self.signers(among: keys)
    } catch {
      throw .signature(error)
    }
    guard signers.contains(where: { $0.name == origin }) else { throw .otherOrigin(signers: signers.map(\.name)) }
    return signers
  }
}

/// Why bytes are not a checkpoint with its seal.
public enum SealedCheckpointProblem: Error, Hashable, Sendable {
  case note(NoteProblem)
  case checkpoint(CheckpointProblem)
}

/// Why a checkpoint, or another text that speaks for a key's name, may not be believed.
public enum SealProblem: Error, Hashable, Sendable {
  case signature(SignatureProblem)
  /// Known keys signed, but none of the origin's name: they do not speak for it.
  case otherOrigin(signers: [KeyName])
}
