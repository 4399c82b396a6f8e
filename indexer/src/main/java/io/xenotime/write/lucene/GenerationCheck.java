package io.xenotime.write.lucene;

import io.xenotime.schema.CommitData;
import io.xenotime.schema.ForeignIndexException;
import io.xenotime.schema.Generation;
import io.xenotime.schema.IndexFolder;
import io.xenotime.schema.IndexStamp;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;

/** What must hold before a generation is written on, published, or gone back to. */
final class GenerationCheck {

  private GenerationCheck() {}

  /** Returns what the current generation holds; its failure says how to get out of it. */
  static CommittedArticles readable(IndexFolder folder, Directory directory) throws IOException {
    return new CommittedArticles(reader(folder, directory));
  }

  /** Returns the last commit of the current generation; its failure says how to get out of it. */
  static DirectoryReader reader(IndexFolder folder, Directory directory) throws IOException {
    try {
      return DirectoryReader.open(directory);
    } catch (IOException unreadable) {
      throw new IOException(
          "index "
              + folder.root()
              + " cannot be read, build it anew with --rebuild: "
              + unreadable.getMessage(),
          unreadable);
    }
  }

  /**
   * Refuses to go on with an index that was built otherwise.
   *
   * @param userData of its last commit
   * @param stamp what would be written
   */
  static void mayGoOn(IndexFolder folder, Map<String, String> userData, IndexStamp stamp)
      throws IOException {
    IndexStamp written;
    try {
      written = IndexStamp.readable(userData);
    } catch (ForeignIndexException foreign) {
      throw otherFields(folder, foreign);
    }
    // their order says nothing about the documents
    if (!new HashSet<>(written.facets()).equals(new HashSet<>(stamp.facets()))
        || !new HashSet<>(written.taxonomies()).equals(new HashSet<>(stamp.taxonomies()))) {
      throw new IOException(
          "index "
              + folder.root()
              + " was built with other facets, build it anew with --rebuild: wanted "
              + stamp.facets()
              + ", got "
              + written.facets());
    }
    if (!written.readsTextsLike(stamp)) {
      throw new IOException(
          "index "
              + folder.root()
              + " was built with another thesaurus, build it anew with --rebuild");
    }
  }

  /** Returns what to say of an index that this build cannot read. */
  static IOException otherFields(IndexFolder folder, ForeignIndexException foreign) {
    return new IOException(
        "index "
            + folder.root()
            + " was built with other fields or another analysis, build it anew with --rebuild",
        foreign);
  }

  /**
   * Opens what was just committed, each segment of it, and counts.
   *
   * @throws IOException if it is not what was written
   */
  static void isWhatWasWritten(Directory directory, CommitData data, long articles)
      throws IOException {
    try (CommittedArticles written = CommittedArticles.in(directory)) {
      if (!CommitData.readable(written.userData()).equals(data)) {
        throw new IOException(
            "new index must carry the stamp it was built with: expected "
                + data.toUserData()
                + ", got "
                + written.userData());
      }
      if (written.count() != articles) {
        throw new IOException(
            "new index must hold what was written: expected articles "
                + articles
                + ", got "
                + written.count());
      }
    }
  }

  /**
   * Opens a generation that is to become current again.
   *
   * @throws IOException if it cannot be read
   */
  static void canServe(Generation generation, WriterSettings settings) throws IOException {
    try (Directory directory = settings.directories().open(generation.path());
        CommittedArticles articles = CommittedArticles.in(directory)) {
      IndexStamp.readable(articles.userData());
    }
  }
}
