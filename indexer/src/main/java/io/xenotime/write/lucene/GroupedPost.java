package io.xenotime.write.lucene;

/**
 * An article as its groups see it: what the index says of them, and what they come to be. A group
 * is named by the id of its first article; 0 stands for none. For one thread.
 */
final class GroupedPost implements Comparable<GroupedPost> {

  private final int document;
  private final long id;
  private final long published;
  private final long duplicatesBefore;
  private final long storyBefore;
  private long duplicates;
  private long story;
  private GroupedPost joined = this;
  private GroupedPost lead;

  /**
   * @param published in seconds since 1970
   * @param duplicates what the index says, as is the story
   */
  GroupedPost(int document, long id, long published, long duplicates, long story) {
    this.document = document;
    this.id = id;
    this.published = published;
    this.duplicatesBefore = duplicates;
    this.storyBefore = story;
    this.duplicates = duplicates;
    this.story = story;
  }

  int document() {
    return document;
  }

  long id() {
    return id;
  }

  long published() {
    return published;
  }

  long duplicatesBefore() {
    return duplicatesBefore;
  }

  long duplicates() {
    return duplicates;
  }

  long story() {
    return story;
  }

  void setDuplicates(long first) {
    duplicates = first;
  }

  void setStory(long first) {
    story = first;
  }

  boolean hasOtherDuplicates() {
    return duplicates != duplicatesBefore;
  }

  boolean hasAnotherStory() {
    return story != storyBefore;
  }

  /** Whether it stands for its near-duplicates: it is the first of them, or alone. */
  boolean standsForItself() {
    return duplicates == 0 || duplicates == id;
  }

  /** Joins its group with another's. */
  void join(GroupedPost other) {
    GroupedPost mine = group();
    GroupedPost others = other.group();
    if (mine.compareTo(others) < 0) {
      others.joined = mine;
    } else {
      mine.joined = others;
    }
  }

  /** Returns the first article of all that were joined with it. */
  GroupedPost group() {
    GroupedPost first = this;
    while (first.joined != first) {
      first.joined = first.joined.joined;
      first = first.joined;
    }
    return first;
  }

  void setLead(GroupedPost first) {
    lead = first;
  }

  /** Whether its story was told anew. */
  boolean isTold() {
    return lead != null;
  }

  /** Returns the id of the first article of its story, its own when it is alone. */
  long lead() {
    return lead == null ? leadBefore() : lead.id;
  }

  private long leadBefore() {
    return storyBefore == 0 ? id : storyBefore;
  }

  /** Whether it was the first of its story when the index was last committed. */
  boolean ledBefore() {
    return leadBefore() == id;
  }

  /** Orders by time, articles of the same second by id. */
  @Override
  public int compareTo(GroupedPost other) {
    return published == other.published
        ? Long.compare(id, other.id)
        : Long.compare(published, other.published);
  }
}
