import Testing

@testable import Records

@Suite("Files by path")
struct KnownFilesTests {
  @Test("A path in another Unicode form is that of the disk, among paths of any kind")
  func forms() {
    let paths = ["a/e\u{301}.png", "a/z.png", "a/Å.png", "b/K.png", "b/桥 一.png", "b/\u{F6}.png"]
    let files = KnownFiles(paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    for path in paths { #expect(files.path(path).map { Array($0.utf8) } == Array(path.utf8)) }
    #expect(files.path("a/\u{E9}.png").map { Array($0.utf8) } == Array("a/e\u{301}.png".utf8))
    #expect(files.path("b/o\u{308}.png").map { Array($0.utf8) } == Array("b/\u{F6}.png".utf8))
    // The sign of the kelvin, which Unicode takes for the letter.
    #expect(files.path("b/\u{212A}.png").map { Array($0.utf8) } == Array("b/K.png".utf8))
    #expect(files.path("a/e.png") == nil && files.path("c") == nil && files.path("") == nil)
  }
}
