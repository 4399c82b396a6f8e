package io.xenotime.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.xenotime.article.Articles;
import io.xenotime.article.Facet;
import io.xenotime.thesaurus.Thesaurus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IndexStampTest {

  @Test
  void aStampReadsBackFromACommit() throws ForeignIndexException {
    CommitData commit =
        new CommitData(
            Stamps.plain(Articles.FACETS, Thesaurus.NONE), Instant.parse("2026-11-24T00:00:00Z"));

    assertThat(CommitData.readable(commit.toUserData())).isEqualTo(commit);
  }

  @Test
  void anIndexMayHaveNoFacets() throws ForeignIndexException {
    IndexStamp stamp = Stamps.plain(List.of(), Thesaurus.NONE);

    assertThat(IndexStamp.readable(stamp.toUserData())).isEqualTo(stamp);
  }

  @Test
  void anotherLayoutIsForeignAndTheMessageSaysWhatToDo() {
    assertThatThrownBy(() -> IndexStamp.readable(Map.of("xenotime.layout", "analysis 0; id")))
        .isInstanceOf(ForeignIndexException.class)
        .hasMessageStartingWith(
            "index was built with other fields or another analysis, rebuild it with the indexer: ")
        .hasMessageEndingWith("got [analysis 0; id]");
    assertThatThrownBy(() -> IndexStamp.readable(Map.of()))
        .isInstanceOf(ForeignIndexException.class)
        .hasMessageEndingWith("got [none]");
  }

  @Test
  void everyFieldIsPartOfTheStamp() {
    String layout = Stamps.plain(Articles.FACETS, Thesaurus.NONE).layout();

    for (IndexField field : IndexField.values()) {
      assertThat(layout).contains(field.fieldName() + " " + field.kind());
    }
  }

  @Test
  void aTaxonomyOfTheSiteIsToldFromADerivedFacetOfTheSameName() throws ForeignIndexException {
    List<Facet> plain = List.of(new Facet("regions"));
    List<Facet> own = List.of(new Facet("regions"), new Facet("element"));
    IndexStamp stamp = IndexStamp.of(own, Thesaurus.NONE);

    assertThat(stamp.facets()).isEqualTo(IndexStamp.of(plain, Thesaurus.NONE).facets());
    assertThat(IndexStamp.readable(stamp.toUserData()).taxonomies()).isEqualTo(own);
  }
}
