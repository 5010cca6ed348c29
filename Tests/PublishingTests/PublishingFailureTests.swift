import Foundation
import Testing

@testable import Publishing

@Suite("What a person reads of a failure")
struct PublishingFailureTests {
  @Test("It names the path and the reason in one line")
  func description() {
    let failure = PublishingFailure(path: "public/a.html", reason: .system(ENOSPC))
    #expect(failure.description == "public/a.html: No space left on device")
    #expect(
      PublishingFailure(path: "public", reason: .locked(by: "portal 1 (process 7)")).description
        == "public: is being published by portal 1 (process 7); try again when that has ended")
  }
}
