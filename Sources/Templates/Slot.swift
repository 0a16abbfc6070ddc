/// Eight bytes per field in the arena of `FieldValues`.
///
/// | field | `start` | `end` |
/// | --- | --- | --- |
/// | text | offset of its first byte | offset behind its last byte |
/// | flag | 0 | 1 when yes |
/// | list | frame of its first item | frame of its last item |
///
/// What is absent has `end` 0: a text that is there is never empty, and frame 0 does not exist.
///
/// A frame is the slots of one item, with two slots before them: (the next item of the list or 0, the frame around this
/// one) and (the number of fields, the index of the list in the frame around this one). Frames are known by the index of
/// their first field's slot. Items are linked, not adjacent, so that lists may hold lists.
struct Slot: Sendable, Hashable {
  var start: UInt32
  var end: UInt32

  static let absent = Slot(start: 0, end: 0)
  /// A text that must be set and is not yet.
  static let missing = Slot(start: .max, end: 0)
  /// Slots before the first field of a frame.
  static let frameHeader = 2
  /// The frame of the document itself.
  static let root = frameHeader

  var isPresent: Bool { end != 0 }
}
