import CHeap

/// The memory of the program.
public enum Memory {
  /// Has large blocks given back to the system as soon as they are freed. Kept for later, as they
  /// otherwise are, those of reading lie idle while pages are made.
  public static func returnLargeBlocks() { return_blocks_from(1 << 20) }
}
