import Narrative
import Templates

/// The figures of a plain text in their final form, in the order of the text: its page and the
/// search show the same.
struct FigureTexts: Sendable {
  private var bytes: [UInt8] = []

  /// Of each in `bytes`.
  private var ends: [Int] = []

  init(of text: PlainText, in project: Int?, by names: FigureNames) {
    Output.append(to: &bytes) { output in
      text.forEachFigure { figure in
        names.write(figure, of: project, to: &output)
        ends.append(output.size)
      }
    }
  }

  /// A look at one after the other.
  struct Reader {
    private let texts: FigureTexts
    private var place = 0

    init(_ texts: FigureTexts) { self.texts = texts }

    /// Visits the next one.
    mutating func next(_ visit: (UnsafeBufferPointer<UInt8>) -> Void) {
      guard place < texts.ends.count else { return }
      let start = place == 0 ? 0 : texts.ends[place - 1]
      texts.bytes.withUnsafeBufferPointer {
        visit(UnsafeBufferPointer(rebasing: $0[start..<texts.ends[place]]))
      }
      place += 1
    }
  }
}
