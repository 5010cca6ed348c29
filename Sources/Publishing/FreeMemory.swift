import CHeap

/// Memory that the program has given back to its allocator.
public enum FreeMemory {
  /// Hands it on to the system: what reading takes and does not keep is scattered over the heap, where
  /// little of it is of use to what comes next.
  public static func handOn() { trim_heap() }
}
