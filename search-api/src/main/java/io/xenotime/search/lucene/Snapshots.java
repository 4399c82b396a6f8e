package io.xenotime.search.lucene;

import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.schema.CommitData;
import io.xenotime.schema.Generation;
import io.xenotime.schema.IndexFolder;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The current state of an index folder, leased to each search, replaced when the folder moves on.
 * Starts with the state that is there. Safe for many threads.
 */
final class Snapshots extends ReferenceManager<Snapshot> {

  private final IndexFolder folder;
  private final FacetTrees trees;
  private final KeptSnapshots earlier;

  /** Takes the first snapshot over and replaces it by what comes in the folder. */
  private Snapshots(IndexFolder folder, FacetTrees trees, InstantSource clock, Snapshot first) {
    this.folder = folder;
    this.trees = trees;
    this.earlier = new KeptSnapshots(clock);
    this.current = first;
  }

  /**
   * Returns snapshots that start with the folder's current state; empty when there is none yet.
   *
   * @throws IOException if the index cannot be opened or was built by another build
   */
  static Optional<Snapshots> open(IndexFolder folder, FacetTrees trees, InstantSource clock)
      throws IOException {
    Optional<Generation> current = folder.current();
    return current.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Snapshots(folder, trees, clock, open(current.get(), trees, new FacetBitsCache())));
  }

  /**
   * Returns the state that a cursor is of while it is kept, else the current one; to be released.
   */
  Snapshot acquire(long state) throws IOException {
    Snapshot now = acquire();
    if (Cursor.state(now.version()) == state) {
      return now;
    }
    Optional<Snapshot> then = earlier.acquire(state);
    if (then.isPresent()) {
      release(now);
    }
    return then.orElse(now);
  }

  /** Lets go of earlier states that no cursor is likely to go on in. */
  void dropOld() throws IOException {
    earlier.dropOld();
  }

  @Override
  protected Snapshot refreshIfNeeded(Snapshot old) throws IOException {
    Optional<Generation> generation = folder.current();
    if (generation.isEmpty()) {
      return null;
    }
    Snapshot next =
        generation.get().equals(old.generation())
            ? reopened(old)
            : open(generation.get(), trees, old.facetBits());
    if (next != null) {
      earlier.keep(old);
    }
    return next;
  }

  private Snapshot reopened(Snapshot old) throws IOException {
    DirectoryReader changed = DirectoryReader.openIfChanged(old.reader());
    return changed == null ? null : owning(old.generation(), changed, trees, old.facetBits());
  }

  private static Snapshot open(Generation generation, FacetTrees trees, FacetBitsCache facetBits)
      throws IOException {
    // A reader does not close its directory; an open one holds nothing but its path.
    Directory directory = FSDirectory.open(generation.path());
    // Before the reader, because opening one only to refuse it is dear, and refusals are repeated.
    CommitData.readable(SegmentInfos.readLatestCommit(directory).getUserData());
    return owning(generation, DirectoryReader.open(directory), trees, facetBits);
  }

  private static Snapshot owning(
      Generation generation, DirectoryReader reader, FacetTrees trees, FacetBitsCache facetBits)
      throws IOException {
    try {
      return Snapshot.of(generation, reader, trees, facetBits);
    } catch (IOException | RuntimeException e) {
      try (reader) {
        throw e;
      }
    }
  }

  @Override
  protected void afterClose() throws IOException {
    earlier.close();
  }

  @Override
  protected boolean tryIncRef(Snapshot snapshot) {
    return snapshot.reader().tryIncRef();
  }

  @Override
  protected void decRef(Snapshot snapshot) throws IOException {
    snapshot.reader().decRef();
  }

  @Override
  protected int getRefCount(Snapshot snapshot) {
    return snapshot.reader().getRefCount();
  }
}
