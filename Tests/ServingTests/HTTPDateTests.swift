import Testing

@testable import Serving

@Suite("HTTP dates")
struct HTTPDateTests {
  @Test(
    "A second is written as RFC 9110 has it, and read again",
    arguments: [
      (0, "Thu, 01 Jan 1970 00:00:00 GMT"), (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"),
      (951_782_399, "Mon, 28 Feb 2000 23:59:59 GMT"),
      (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"),
      (1_672_444_800, "Sat, 31 Dec 2022 00:00:00 GMT"),
      (4_107_542_400, "Mon, 01 Mar 2100 00:00:00 GMT"),
    ] as [(Int64, String)])
  func written(seconds: Int64, text: String) {
    #expect(HTTPDate(seconds: seconds).description == text)
    #expect(HTTPDate(parsing: text)?.seconds == seconds)
  }

  @Test(
    "What is no such date is not read",
    arguments: [
      "", "now", "Sun, 31 Feb 2022 00:00:00 GMT", "Mon, 06 Nov 1994 08:49:37 GMT",
      "Sunday, 06-Nov-94 08:49:37 GMT", "Sun, 06 Nov 1994 24:00:00 GMT",
      "Sun, 06 Nov 1994 08:49:37 CST", "Sun, 06 Nov 99999999999999999999 08:49:37 GMT",
    ])
  func refused(text: String) {
    #expect(HTTPDate(parsing: text) == nil)
  }
}
