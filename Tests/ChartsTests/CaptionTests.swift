import Charts
import Testing

@Suite("Caption")
struct CaptionTests {
  @Test("With a caption a drawing is an image named by its title and description")
  func named() throws {
    let bars = Sparkline(
      caption: Caption(id: "k 1", title: "A & B", description: "快 <5.4>"), width: 80, values: [1])
    let root = try bars.root()
    #expect(root["role"] == "img")
    #expect(root["aria-labelledby"] == "k-1-t k-1-d")
    #expect(root.children.prefix(2).map(\.name) == ["title", "desc"])
    #expect(root.children.prefix(2).map { $0["id"] } == ["k-1-t", "k-1-d"])
    #expect(root.children.prefix(2).map(\.text) == ["A & B", "快 <5.4>"])
    #expect(root["aria-hidden"] == nil)
    #expect(try SVGReader.read(bars.svg(.standalone))["aria-labelledby"] == nil)
  }

  @Test("Without one it is hidden and cannot take the focus")
  func hidden() throws {
    let root = try Sparkline(width: 80, values: [1]).root()
    #expect(root["aria-hidden"] == "true")
    #expect(root["focusable"] == "false")
    #expect(root["role"] == nil)
    #expect(!root.all.contains { $0.name == "title" })
  }

  @Test("Alone it has a namespace and its size; inline it has classes to be coloured by")
  func forms() throws {
    let line = Sparkline(width: 80, values: [1, 2])
    let file = try SVGReader.read(line.svg(.standalone))
    #expect(file["xmlns"] == "http://www.w3.org/2000/svg")
    #expect(file["width"] == "80")
    #expect(file.all.contains { $0["stroke"] == "#16202a" })
    #expect(try line.root()["class"] == "chart sparkline")
    #expect(try line.nodes("actual").count == 2)
  }

  @Test("An id has no character that a reference could stumble over")
  func identifiers() {
    #expect(Caption(id: "a b\"é_1", title: "", description: "").id == "a-b---_1")
    #expect(Caption(id: "curve-wide", title: "", description: "").id == "curve-wide")
  }
}
