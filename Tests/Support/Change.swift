/// A line of a folder's `changes.txt`; paths begin with `content/` or `templates/`.
struct Change {
  private enum Kind: String {
    /// `remove PATH`
    case remove

    /// `add PATH`: an empty file.
    case add

    /// `link PATH`: a symbolic link.
    case link

    /// `unreadable PATH`: a file that the system does not let be read.
    case unreadable

    /// `cut PATH TEXT`: without the first line that begins with the text, blanks aside.
    case cut

    /// `begin PATH TEXT`: with the text as the first line.
    case begin

    /// `repeat PATH COUNT TEXT`: with the text so many times at the end, without line ends.
    case `repeat`

    /// `pad PATH BYTES`: with so much of comment lines at the end.
    case pad

    /// `sum YUAN`: a smaller bound for the sum of all amounts.
    case sum
  }

  struct Unreadable: Error {
    let line: String
  }

  private let kind: Kind
  private let path: String
  private let count: Int
  private let text: String

  init(_ line: Substring) throws {
    let words = line.split(separator: " ", maxSplits: 2).map(String.init)
    guard let kind = words.first.flatMap(Kind.init), words.count > 1 else {
      throw Unreadable(line: String(line))
    }
    self.kind = kind
    path = words[1]
    let rest = words.count > 2 ? words[2] : ""
    let number = rest.prefix { $0.isNumber }
    count = Int(number) ?? 0
    text = kind == .repeat ? String(rest.dropFirst(number.count + 1)) : rest
  }

  func apply(to fixture: inout InvalidFixture) throws {
    switch kind {
    case .remove: fixture.files[path] = nil
    case .add: fixture.files[path] = []
    case .link: fixture.links.insert(path)
    case .unreadable: fixture.unreadable.insert(path)
    case .cut: try cut(from: &fixture)
    case .begin: fixture.files[path, default: []].insert(contentsOf: (text + "\n").utf8, at: 0)
    case .repeat:
      fixture.files[path, default: []] += String(repeating: text, count: count).utf8
    case .pad:
      fixture.files[path, default: []] += String(repeating: "# …\n", count: count / 6).utf8
    case .sum: fixture.largestSum = Int64(path) ?? .max
    }
  }

  private func cut(from fixture: inout InvalidFixture) throws {
    let file = String(decoding: fixture.files[path] ?? [], as: UTF8.self)
    var lines = file.split(separator: "\n", omittingEmptySubsequences: false)
    let line = lines.firstIndex { $0.drop { $0 == " " }.hasPrefix(text) }
    guard let line else { throw Unreadable(line: "cut \(path) \(text)") }
    lines.remove(at: line)
    fixture.files[path] = Array(lines.joined(separator: "\n").utf8)
  }
}
