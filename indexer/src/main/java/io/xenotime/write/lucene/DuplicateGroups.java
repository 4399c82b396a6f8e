package io.xenotime.write.lucene;

import io.xenotime.likeness.Sketch;
import io.xenotime.schema.ArticleSketches;
import io.xenotime.schema.IndexField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/**
 * Finds groups of near-duplicates: articles belong together if they are nearly the same, or if a
 * row of such pairs leads from one to the other. For one thread.
 */
final class DuplicateGroups {

  private final GroupedPosts posts;
  private final PostSketches sketches;
  private final Bits live;
  private final Set<GroupedPost> joined = new LinkedHashSet<>();

  DuplicateGroups(GroupedPosts posts) {
    this.posts = posts;
    this.sketches = new PostSketches(posts.reader());
    this.live = MultiBits.getLiveDocs(posts.reader());
  }

  /** Finds the groups of all articles. */
  void findAll() throws IOException {
    Collection<GroupedPost> all = posts.all();
    Terms bands = bands();
    if (bands != null) {
      TermsEnum terms = bands.iterator();
      while (terms.next() != null) {
        if (terms.docFreq() > 1) {
          joinSome(terms);
        }
      }
    }
    settle(all);
  }

  /**
   * Finds the groups that changed.
   *
   * @param changed articles that were put since the last commit
   * @param broken groups that lost one or more of their articles, or had them changed
   */
  void findAround(Collection<GroupedPost> changed, Set<Long> broken) throws IOException {
    Set<GroupedPost> seeds = new LinkedHashSet<>(changed);
    seeds.addAll(posts.inGroups(broken));
    Set<Integer> around = new TreeSet<>();
    for (GroupedPost seed : seeds) {
      for (int band : sketches.of(seed).bands()) {
        around.add(band);
      }
    }
    Terms bands = bands();
    TermsEnum terms = bands == null ? TermsEnum.EMPTY : bands.iterator();
    for (int band : around) {
      if (terms.seekExact(ArticleSketches.term(band)) && terms.docFreq() > 1) {
        joinSome(terms);
      }
    }
    seeds.addAll(joined);
    seeds.addAll(joinWhole(seeds, broken));
    settle(seeds);
  }

  private Terms bands() throws IOException {
    return MultiTerms.getTerms(posts.reader(), IndexField.BANDS.fieldName());
  }

  /** Groups that are as they were come in whole, wherever one of theirs was joined with another. */
  private List<GroupedPost> joinWhole(Set<GroupedPost> met, Set<Long> broken) throws IOException {
    Set<Long> whole = new HashSet<>();
    for (GroupedPost post : met) {
      if (post.duplicatesBefore() != 0 && !broken.contains(post.duplicatesBefore())) {
        whole.add(post.duplicatesBefore());
      }
    }
    List<GroupedPost> members = posts.inGroups(whole);
    Map<Long, GroupedPost> first = new HashMap<>();
    for (GroupedPost member : members) {
      GroupedPost before = first.putIfAbsent(member.duplicatesBefore(), member);
      if (before != null) {
        before.join(member);
      }
    }
    return members;
  }

  /** Joins those of the articles with one band that are nearly the same. */
  private void joinSome(TermsEnum band) throws IOException {
    List<GroupedPost> some = posts.at(liveDocuments(band.postings(null, PostingsEnum.NONE)));
    if (areOneGroup(some)) {
      return;
    }
    Map<Sketch, GroupedPost> different = new HashMap<>();
    for (GroupedPost post : some) {
      GroupedPost same = different.putIfAbsent(sketches.of(post), post);
      if (same != null) {
        join(same, post);
      }
    }
    List<Map.Entry<Sketch, GroupedPost>> rest = new ArrayList<>(different.entrySet());
    for (int i = 0; i < rest.size(); i++) {
      for (int j = i + 1; j < rest.size(); j++) {
        GroupedPost one = rest.get(i).getValue();
        GroupedPost other = rest.get(j).getValue();
        if (one.group() != other.group() && rest.get(i).getKey().isNearly(rest.get(j).getKey())) {
          join(one, other);
        }
      }
    }
  }

  private static boolean areOneGroup(List<GroupedPost> some) {
    for (GroupedPost post : some) {
      if (post.group() != some.getFirst().group()) {
        return false;
      }
    }
    return true;
  }

  private void join(GroupedPost one, GroupedPost other) {
    one.join(other);
    joined.add(one);
    joined.add(other);
  }

  private int[] liveDocuments(PostingsEnum postings) throws IOException {
    Documents documents = new Documents();
    while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (live == null || live.get(postings.docID())) {
        documents.add(postings.docID());
      }
    }
    return documents.toArray();
  }

  private static void settle(Collection<GroupedPost> some) {
    Set<GroupedPost> groups = new HashSet<>();
    for (GroupedPost post : some) {
      if (post.group() != post) {
        groups.add(post.group());
      }
    }
    for (GroupedPost post : some) {
      post.setDuplicates(groups.contains(post.group()) ? post.group().id() : 0);
    }
  }
}
