package io.xenotime.sync;

import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** Is told what a sync is about, so that somebody who waits can see it. */
public interface SyncProgress {

  /** Work that is under way. */
  interface Task extends AutoCloseable {

    /** The work is done. */
    @Override
    void close();
  }

  /**
   * Begins a task.
   *
   * @param name such as {@code fetching}
   * @param inAll how many posts it is about; empty when nobody knows
   * @param done how many of them are done, for any thread
   */
  Task begin(String name, OptionalLong inAll, LongSupplier done);
}
