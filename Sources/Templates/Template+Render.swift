extension Template {
  /// Renders a document; what the buffer held before is replaced. Once the buffer is warm nothing is allocated.
  ///
  /// The values must be finished and of the template's shape.
  public func render(_ values: FieldValues, into output: inout OutputBuffer) {
    precondition(values.isFinished, "finish() comes before rendering")
    precondition(values.shape.name == shape.name && values.shape.fields.count == shape.fields.count, "another shape")
    let width = wrapWidth
    program.steps.withUnsafeBufferPointer { steps in
      program.literals.withUnsafeBufferPointer { literals in
        values.slots.withUnsafeBufferPointer { slots in
          values.bytes.withUnsafeBufferPointer { bytes in
            output.write { cursor in
              run(steps, literals: literals, Frames(slots: slots, bytes: bytes), into: &cursor, width: width)
              cursor.endLine(width: width)
            }
          }
        }
      }
    }
  }

  /// The width of lines; without one they are never too long.
  private var wrapWidth: Int {
    if case .text(let width?) = kind { width } else { .max }
  }

  private func run(
    _ steps: UnsafeBufferPointer<Step>, literals: UnsafeBufferPointer<UInt8>, _ values: Frames,
    into output: inout OutputCursor, width: Int
  ) {
    var values = values
    var next = 0
    while next < steps.count {
      let step = steps[next]
      next += 1
      if step.literalStart < step.literalEnd {
        output.append(UnsafeBufferPointer(rebasing: literals[Int(step.literalStart)..<Int(step.literalEnd)]))
      }
      switch step.instruction {
      case .none: break
      case .plain(let field): output.append(values.text(field))
      case .text(let field): output.append(values.text(field), escaping: .text)
      case .attribute(let field): output.append(values.text(field), escaping: .attribute)
      case .skipUnless(let field, let target): if !values[field].isPresent { next = Int(target) }
      case .skipIf(let field, let target): if values[field].isPresent { next = Int(target) }
      case .enterItems(let field, let target): if !values.enterItems(of: field) { next = Int(target) }
      case .nextItem(let body): if values.enterNextItem() { next = Int(body) }
      case .stop: output.markStop()
      case .endLine: output.endLine(width: width)
      }
    }
  }
}

/// The values of a document while it is rendered, and the item that is being rendered.
private struct Frames {
  let slots: UnsafeBufferPointer<Slot>
  let bytes: UnsafeBufferPointer<UInt8>
  var frame = Slot.root

  @inline(__always)
  subscript(field: UInt32) -> Slot { slots[frame + Int(field)] }

  @inline(__always)
  func text(_ field: UInt32) -> UnsafeBufferPointer<UInt8> {
    let slot = self[field]
    precondition(slot.isPresent, "a text that is not there was printed")
    return UnsafeBufferPointer(rebasing: bytes[Int(slot.start)..<Int(slot.end)])
  }

  /// Goes to the first item of a list; answers whether there is one.
  mutating func enterItems(of field: UInt32) -> Bool {
    let slot = self[field]
    if slot.isPresent { frame = Int(slot.start) }
    return slot.isPresent
  }

  /// Goes to the next item, or back to the frame around the list when there is none.
  mutating func enterNextItem() -> Bool {
    let links = slots[frame - Slot.frameHeader]
    frame = links.start != 0 ? Int(links.start) : Int(links.end)
    return links.start != 0
  }
}
