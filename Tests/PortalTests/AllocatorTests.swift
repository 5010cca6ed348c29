#if os(Linux)
  import CMimalloc
  import Glibc
  import Testing

  @testable import portal

  @Suite("Memory of the program")
  struct AllocatorTests {
    @Test("On Linux it comes from mimalloc")
    func mimalloc() {
      let block = malloc(64)
      defer { free(block) }
      #expect(mi_is_in_heap_region(block))
    }
  }
#endif
