/// The seal of a batch: the signed note over its tree.
public let checkpointFileName = "checkpoint"
/// The text of that note, which signatures made elsewhere are over.
public let checkpointBodyFileName = "checkpoint.body"
/// The folder of the proofs in a batch, `<id>.tlog-proof` each.
public let proofFolder = "bewijzen"
/// What the name of a proof's file has behind the id.
public let proofFileSuffix = ".tlog-proof"
