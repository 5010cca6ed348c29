/// How far a build has come, on a terminal only.
struct ProgressMeter {
  func show(_ begun: Int, of all: Int) {
    guard Console.isTerminal, begun % 64 == 0 || begun == all else { return }
    Console.draw("\r\(begun) of \(all) pages")
  }

  func clear() {
    if Console.isTerminal { Console.draw("\r\u{1B}[K") }
  }
}
