import Foundation
import Testing

@Suite("portal serve", .timeLimit(.minutes(2)))
struct ServeCommandTests {
  @Test("The site is shown, a fault takes the place of its pages until mended, Ctrl-C ends quietly")
  func watch() async throws {
    let folder = try LeastContent()
    let faulty = "项目编号,本年累计完成\nA-1,1<O\n"
    let progress = "content/progress/2022-01.csv"
    try folder.write(faulty, to: progress)
    let serving = try await ServingPortal(folder, "--watch")
    let fault = try await serving.page { $0.contains("2022-01.csv:2:5") }
    #expect(fault.contains("<html lang=\"zh-Hans\">"))
    #expect(fault.contains("<mark>1&lt;O</mark>"))
    try folder.write("项目编号,本年累计完成\nA-1,120\n", to: progress)
    _ = try await serving.page { $0.contains("示范市重点项目进展") }
    let settings = try String(contentsOfFile: folder.path("content/portal.yml"), encoding: .utf8)
    try folder.write(
      settings.replacingOccurrences(of: "title: 示范市", with: "title: 新示范市"),
      to: "content/portal.yml")
    _ = try await serving.page { $0.contains("新示范市重点项目进展") }
    let published = try String(contentsOfFile: folder.path("site/index.html"), encoding: .utf8)
    #expect(!published.contains("/.portal/"))
    #expect(serving.end() == 0)
    #expect(!serving.errors.contains("portal:"))
    #expect(serving.output == "\(serving.address) shows \(folder.path("site")); Ctrl-C ends it\n")
  }

  @Test("Without --watch the site is shown as it stands, and must stand")
  func plain() async throws {
    let folder = try LeastContent()
    let none = try folder.portal("serve", "--port", "0", "--output", folder.path("site"))
    #expect(none.status == 74 && none.errors.contains("portal build makes the site"))
    #expect(try folder.portal("build", "--output", folder.path("site")).status == 0)
    let serving = try await ServingPortal(folder)
    let page = try await serving.page { _ in true }
    #expect(page == (try String(contentsOfFile: folder.path("site/index.html"), encoding: .utf8)))
    #expect(serving.end() == 0)
    #expect(serving.errors.isEmpty)
  }

  @Test("A port that is taken ends with 74, one that is none with 64")
  func ports() async throws {
    let folder = try LeastContent()
    let serving = try await ServingPortal(folder, "--watch")
    let port = try #require(URL(string: serving.address)?.port)
    let second = try folder.portal(
      "serve", "--watch", "--port", "\(port)", "--output", folder.path("other"))
    #expect(second.status == 74)
    #expect(second.errors.contains("choose another port"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("other")))
    #expect(serving.end() == 0)
    #expect(try Portal("serve", "--port", "65536").status == 64)
  }
}
