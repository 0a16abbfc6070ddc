/// What a template is compiled to: a flat row of steps over one buffer of literal text.
struct Program: Sendable {
  var steps: [Step] = []
  var literals: [UInt8] = []
}

/// One step of rendering: literal text, then an instruction. Nearly every instruction has text before it, and choosing what
/// to do next takes longer than doing it.
struct Step: Sendable, Hashable {
  /// From and up to an offset in the literals; equal where there is no text.
  let literalStart, literalEnd: UInt32
  var instruction: Instruction
}

/// What a step does behind its literal text. Fields are indices in the frame that is being rendered, targets are indices of
/// steps.
enum Instruction: Sendable, Hashable {
  /// Nothing: literal text before a place where jumps land, or at the end.
  case none
  /// A value as it is.
  case plain(field: UInt32)
  /// A value between tags of HTML.
  case text(field: UInt32)
  /// A value in a quoted attribute of HTML.
  case attribute(field: UInt32)
  /// Skips a section whose field is absent, no, or an empty list.
  case skipUnless(field: UInt32, target: UInt32)
  /// Skips an inverted section.
  case skipIf(field: UInt32, target: UInt32)
  /// Goes into the first item of a list, or past the section.
  case enterItems(field: UInt32, target: UInt32)
  /// Goes on with the next item, or behind the section.
  case nextItem(body: UInt32)
  /// The end of two or more spaces in literal text: a column to which wrapped lines may be indented.
  case stop
  /// The end of a line of plain text, its line feed included.
  case endLine
}

/// Puts a program together; adjacent literal text becomes one.
struct Assembler {
  private var program = Program()
  /// Literal text before this offset has its step.
  private var flushed = 0

  /// Adds literal text of a page.
  mutating func appendLiteral(_ bytes: ArraySlice<UInt8>) {
    program.literals.append(contentsOf: bytes)
  }

  /// Adds literal text of a plain text that is wrapped, with its stops and line ends.
  mutating func appendWrappedLiteral(_ bytes: ArraySlice<UInt8>) {
    var spaces = 0
    for byte in bytes {
      if byte == .space {
        spaces += 1
      } else {
        if spaces >= 2, byte != .lineFeed { append(.stop) }
        spaces = 0
      }
      program.literals.append(byte)
      if byte == .lineFeed { append(.endLine) }
    }
    if spaces >= 2 { append(.stop) }
  }

  /// Adds an instruction, and the literal text that has no step yet.
  mutating func append(_ instruction: Instruction) {
    let end = program.literals.count
    program.steps.append(
      Step(literalStart: UInt32(flushed), literalEnd: UInt32(end), instruction: instruction))
    flushed = end
  }

  /// Adds an instruction whose target is not known yet; answers where it stands.
  mutating func appendJump(_ instruction: Instruction) -> Int {
    append(instruction)
    return program.steps.count - 1
  }

  /// The index of the step that comes next.
  mutating func label() -> UInt32 {
    flush()
    return UInt32(program.steps.count)
  }

  /// Lets the jump at `index` go to the step that comes next.
  mutating func land(_ index: Int) {
    let target = label()
    switch program.steps[index].instruction {
    case .skipUnless(let field, _): program.steps[index].instruction = .skipUnless(field: field, target: target)
    case .skipIf(let field, _): program.steps[index].instruction = .skipIf(field: field, target: target)
    case .enterItems(let field, _): program.steps[index].instruction = .enterItems(field: field, target: target)
    default: preconditionFailure("only jumps land")
    }
  }

  mutating func finish() -> Program {
    flush()
    return program
  }

  private mutating func flush() {
    if flushed < program.literals.count { append(.none) }
  }
}
