package io.xenotime.search.lucene;

import io.xenotime.schema.CommitData;
import io.xenotime.schema.Generation;
import io.xenotime.schema.IndexFolder;
import java.io.IOException;
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

  /** Takes the first snapshot over and replaces it by what comes in the folder. */
  private Snapshots(IndexFolder folder, Snapshot first) {
    this.folder = folder;
    this.current = first;
  }

  /**
   * Returns snapshots that start with the folder's current state; empty when there is none yet.
   *
   * @throws IOException if the index cannot be opened or was built by another build
   */
  static Optional<Snapshots> open(IndexFolder folder) throws IOException {
    Optional<Generation> current = folder.current();
    return current.isEmpty()
        ? Optional.empty()
        : Optional.of(new Snapshots(folder, open(current.get(), new FacetBitsCache())));
  }

  @Override
  protected Snapshot refreshIfNeeded(Snapshot old) throws IOException {
    Optional<Generation> generation = folder.current();
    if (generation.isEmpty()) {
      return null;
    }
    return generation.get().equals(old.generation())
        ? reopened(old)
        : open(generation.get(), old.facetBits());
  }

  private static Snapshot reopened(Snapshot old) throws IOException {
    DirectoryReader changed = DirectoryReader.openIfChanged(old.reader());
    return changed == null ? null : owning(old.generation(), changed, old.facetBits());
  }

  private static Snapshot open(Generation generation, FacetBitsCache facetBits) throws IOException {
    // A reader does not close its directory; an open one holds nothing but its path.
    Directory directory = FSDirectory.open(generation.path());
    // Before the reader, because opening one only to refuse it is dear, and refusals are repeated.
    CommitData.readable(SegmentInfos.readLatestCommit(directory).getUserData());
    return owning(generation, DirectoryReader.open(directory), facetBits);
  }

  private static Snapshot owning(
      Generation generation, DirectoryReader reader, FacetBitsCache facetBits) throws IOException {
    try {
      return Snapshot.of(generation, reader, facetBits);
    } catch (IOException | RuntimeException e) {
      try (reader) {
        throw e;
      }
    }
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
