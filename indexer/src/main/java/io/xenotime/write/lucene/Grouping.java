package io.xenotime.write.lucene;

import io.xenotime.schema.ArticleDocuments;
import io.xenotime.schema.IndexField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;

/**
 * Writes which articles belong together, before they are committed. The groups follow from the
 * articles alone: however many commits led there, equal content has equal groups. For one thread.
 */
final class Grouping {

  private final GroupedPosts posts;
  private final DuplicateGroups duplicates;
  private final StoryGroups stories;

  private Grouping(DirectoryReader reader) {
    this.posts = new GroupedPosts(reader);
    this.duplicates = new DuplicateGroups(posts);
    this.stories = new StoryGroups(posts);
  }

  /** Groups all that was written. */
  static void all(IndexWriter writer) throws IOException {
    try (DirectoryReader written = DirectoryReader.open(writer)) {
      new Grouping(written).all().write(writer);
    }
  }

  /**
   * Groups what was written anew, as far as the changes reach.
   *
   * @param directory holds what was committed last
   */
  static void around(ChangedArticles changes, IndexWriter writer, Directory directory)
      throws IOException {
    if (!changes.areFew()) {
      all(writer);
      return;
    }
    try (DirectoryReader committed = DirectoryReader.open(directory);
        DirectoryReader written = DirectoryReader.open(writer)) {
      new Grouping(written).around(changes.ids(), new GroupedPosts(committed)).write(writer);
    }
  }

  private Grouping all() throws IOException {
    duplicates.findAll();
    stories.tellAll();
    Map<Long, GroupedPost> firsts = new HashMap<>();
    for (GroupedPost post : posts.all()) {
      if (post.duplicates() == post.id()) {
        firsts.put(post.id(), post);
      }
    }
    for (GroupedPost post : posts.all()) {
      if (!post.standsForItself()) {
        post.setStory(firsts.get(post.duplicates()).story());
      }
    }
    return this;
  }

  private Grouping around(Set<Long> changed, GroupedPosts committed) throws IOException {
    List<GroupedPost> put = new ArrayList<>();
    Set<Long> broken = new HashSet<>();
    TreeSet<Long> times = new TreeSet<>();
    for (long id : changed) {
      Optional<GroupedPost> before = committed.withId(id);
      before.ifPresent(post -> times.add(post.published()));
      before
          .filter(post -> post.duplicatesBefore() != 0)
          .ifPresent(post -> broken.add(post.duplicatesBefore()));
      Optional<GroupedPost> now = posts.withId(id);
      now.ifPresent(post -> times.add(post.published()));
      now.ifPresent(put::add);
    }
    duplicates.findAround(put, broken);
    for (GroupedPost post : posts.loaded()) {
      if (post.hasOtherDuplicates()) {
        times.add(post.published());
      }
    }
    stories.tellAround(times);
    followFirsts();
    return this;
  }

  /** Gives near-duplicates the story of the first of them, wherever one of both may be new. */
  private void followFirsts() throws IOException {
    Set<Long> groups = new HashSet<>();
    for (GroupedPost post : posts.loaded()) {
      if (post.duplicates() != 0 && (post.hasOtherDuplicates() || post.hasAnotherStory())) {
        groups.add(post.duplicates());
      }
    }
    Set<GroupedPost> members = new LinkedHashSet<>(posts.loaded());
    members.addAll(posts.inGroups(groups));
    for (GroupedPost post : members) {
      if (!post.standsForItself() && groups.contains(post.duplicates())) {
        post.setStory(first(post).story());
      }
    }
  }

  private GroupedPost first(GroupedPost post) throws IOException {
    return posts
        .withId(post.duplicates())
        .orElseThrow(
            () -> new IOException("the first of a group must be there, got " + post.duplicates()));
  }

  private void write(IndexWriter writer) throws IOException {
    for (GroupedPost post : posts.loaded()) {
      List<Field> fields = new ArrayList<>(2);
      if (post.hasOtherDuplicates()) {
        fields.add(value(IndexField.DUPLICATES, post.duplicates()));
      }
      if (post.hasAnotherStory()) {
        fields.add(value(IndexField.STORY, post.story()));
      }
      if (!fields.isEmpty()) {
        writer.updateDocValues(ArticleDocuments.key(post.id()), fields.toArray(Field[]::new));
      }
    }
  }

  /** Without a value, Lucene takes the one that is there away. */
  private static Field value(IndexField field, long group) {
    Long value = group == 0 ? null : Long.valueOf(group);
    return new NumericDocValuesField(field.fieldName(), value);
  }
}
