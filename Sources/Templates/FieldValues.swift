/// The values of one document, laid out once and then rendered by any number of templates of its shape.
///
/// Text goes into one flat byte buffer and everything else into one flat list of slots (see `Slot`); both are reused, so
/// that once they are warm filling a document allocates nothing.
///
/// ```swift
/// var values = FieldValues(of: fields.shape)
/// values.begin()
/// values.set(fields.naam, record.naam)
/// for werkproces in record.werkprocessen {
///   values.beginItem(of: fields.werkprocessen)
///   values.set(fields.werkproces.code, werkproces.code)
///   values.endItem()
/// }
/// values.finish()
/// ```
///
/// A text that is always there and was not set, or was set to nothing, is a mistake of the code that fills and stops the
/// program: a missing value never becomes an empty spot in a document.
public struct FieldValues: Sendable {
  public let shape: Shape
  var bytes: [UInt8] = []
  var slots: [Slot] = []
  /// The frame that is being filled.
  var frame = 0
  /// The slot of the text that is being put together, or 0, and where that text began in `bytes`.
  var openSlot = 0
  var openStart = 0
  /// Whether `finish` was called, and so whether this can be rendered.
  private(set) var isFinished = false

  public init(of shape: Shape) {
    self.shape = shape
  }

  /// Begins a document: what was filled in before is forgotten, its memory is kept.
  public mutating func begin() {
    bytes.removeAll(keepingCapacity: true)
    slots.removeAll(keepingCapacity: true)
    openSlot = 0
    isFinished = false
    frame = appendFrame(of: shape, parent: 0, list: 0)
  }

  /// Ends the document; it can then be rendered.
  public mutating func finish() {
    precondition(frame == Slot.root, "an item was not ended")
    checkFrame()
    isFinished = true
  }

  /// Sets a yes or no.
  public mutating func set(_ field: FlagField, _ value: Bool) {
    checkField(field.index, field.name)
    slots[frame + field.index].end = value ? 1 : 0
  }

  /// Begins the next item of a list; what is set until `endItem` is set in the item.
  public mutating func beginItem(of list: ListField) {
    checkField(list.index, list.name)
    let slot = frame + list.index
    let item = appendFrame(of: list.itemShape, parent: frame, list: list.index)
    if slots[slot].isPresent {
      slots[Int(slots[slot].end) - Slot.frameHeader].start = UInt32(item)
    } else {
      slots[slot].start = UInt32(item)
    }
    slots[slot].end = UInt32(item)
    frame = item
  }

  /// Ends the item that was begun last.
  public mutating func endItem() {
    precondition(frame != Slot.root, "there is no item to end")
    checkFrame()
    frame = Int(slots[frame - Slot.frameHeader].end)
  }

  private mutating func appendFrame(of shape: Shape, parent: Int, list: Int) -> Int {
    slots.append(Slot(start: 0, end: UInt32(parent)))
    slots.append(Slot(start: UInt32(shape.fields.count), end: UInt32(list)))
    slots.append(contentsOf: shape.emptySlots)
    return slots.count - shape.emptySlots.count
  }
}

// MARK: - Mistakes of the code that fills

extension FieldValues {
  /// Stops the program when the frame lacks a text that is always there.
  private func checkFrame() {
    precondition(openSlot == 0, "a text was not ended")
    let count = Int(slots[frame - 1].start)
    for slot in frame..<frame + count where slots[slot] == .missing {
      let shape = frameShape
      let field = shape.fields[slot - frame]
      if let flag = field.absentWith, slots[frame + flag].isPresent { continue }
      preconditionFailure("\(shape.name) has no \(field.name)")
    }
  }

  /// Stops a debug build when a handle is not one of the shape that is being filled.
  func checkField(_ index: Int, _ name: String) {
    precondition(openSlot == 0, "a text was not ended")
    assert(!isFinished && frame != 0, "begin() comes first")
    assert(
      frameShape.fields.indices.contains(index) && frameShape.fields[index].name == name,
      "\(frameShape.name) has no \(name) here")
  }

  /// The shape of the frame that is being filled, found from the root down.
  private var frameShape: Shape {
    var path: [Int] = []
    var frame = frame
    while frame != Slot.root {
      path.append(Int(slots[frame - 1].end))
      frame = Int(slots[frame - Slot.frameHeader].end)
    }
    return path.reversed().reduce(shape) { shape, index in
      guard case .list(let itemShape) = shape.fields[index].kind else { return shape }
      return itemShape
    }
  }
}
