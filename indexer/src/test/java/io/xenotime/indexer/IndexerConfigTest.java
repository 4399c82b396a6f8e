package io.xenotime.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.xenotime.article.Facet;
import io.xenotime.posts.InputSettings;
import io.xenotime.posts.PostTypes;
import io.xenotime.settings.InvalidConfig;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class IndexerConfigTest {

  private static final int CORES = 3;

  @Command
  private static final class Options {
    @Mixin private IndexOptions options;
  }

  private static IndexerConfig config(Map<String, String> environment, String... arguments)
      throws InvalidConfig {
    Options parsed = new Options();
    new CommandLine(parsed).parseArgs(arguments);
    return IndexerConfig.of(environment, parsed.options, CORES);
  }

  @Test
  void defaults() throws InvalidConfig {
    assertThat(config(Map.of("PATH", "/bin"), "posts"))
        .isEqualTo(
            new IndexerConfig(
                Path.of("index-data/index"),
                List.of("posts"),
                List.of(),
                PostTypes.ARTICLES,
                InputSettings.ALL_PAGES,
                List.of(new Facet("regions"), new Facet("organization"), new Facet("news-type")),
                Optional.empty(),
                Optional.empty(),
                ZoneId.of("UTC"),
                List.of(),
                CORES,
                false,
                false,
                Optional.empty(),
                false));
  }

  @Test
  void everyOption() throws InvalidConfig {
    IndexerConfig config =
        config(
            Map.of(),
            "a.json",
            "--index=i",
            "--terms=t1.json",
            "--terms=t2.json",
            "--type=news, post",
            "--type=page",
            "--pages=12",
            "--facets=tags, regions",
            "--thesaurus=t.json",
            "--extend-thesaurus=more.json",
            "--zone=Asia/Tokyo",
            "--delete=5,6",
            "--delete=7",
            "--threads=9",
            "--rebuild",
            "--dry-run",
            "--report=r.jsonl",
            "--quiet",
            "-");
    assertThat(config)
        .isEqualTo(
            new IndexerConfig(
                Path.of("i"),
                List.of("a.json", "-"),
                List.of(Path.of("t1.json"), Path.of("t2.json")),
                new PostTypes(Set.of("news", "post", "page")),
                12,
                List.of(new Facet("tags"), new Facet("regions")),
                Optional.of(Path.of("t.json")),
                Optional.of(Path.of("more.json")),
                ZoneId.of("Asia/Tokyo"),
                List.of(5L, 6L, 7L),
                9,
                true,
                true,
                Optional.of(Path.of("r.jsonl")),
                true));
  }

  @Test
  void everyVariable() throws InvalidConfig {
    Map<String, String> environment =
        Map.of(
            "XENOTIME_INDEX", "i",
            "XENOTIME_FACETS", "tags",
            "XENOTIME_THESAURUS", "t.json",
            "XENOTIME_EXTEND_THESAURUS", "more.json",
            "XENOTIME_ZONE", "+02:00",
            "XENOTIME_THREADS", "2");
    IndexerConfig config = config(environment, "a.json");
    assertThat(config.index()).isEqualTo(Path.of("i"));
    assertThat(config.facets()).containsExactly(new Facet("tags"));
    assertThat(config.thesaurus()).contains(Path.of("t.json"));
    assertThat(config.thesaurusExtension()).contains(Path.of("more.json"));
    assertThat(config.zone()).isEqualTo(ZoneId.of("+02:00"));
    assertThat(config.threads()).isEqualTo(2);
    assertThat(config(environment, "a.json", "--index=j").index()).isEqualTo(Path.of("j"));
  }

  @Test
  void everyMistake() {
    Map<String, String> environment = Map.of("XENOTIME_INDX", "i", "XENOTIME_THREADS", "many");
    assertThatThrownBy(() ->
            config(
                environment,
                "--rebuild",
                "--facets=A b,tags,tags,",
                "--zone=Moon",
                "--delete=0,x",
                "--type=a,,b",
                "--pages=0"))
        .isInstanceOf(InvalidConfig.class)
        .message()
        .satisfies(message ->
            assertThat(message.lines())
                .containsExactly(
                    "environment has the unknown setting XENOTIME_INDX, did you mean XENOTIME_INDEX",
                    "--rebuild must be given a PATH with posts",
                    "--type must name post types, got \"a,,b\"",
                    "--pages must be between 1 and 100000, got 0",
                    "--facets: facet must be a taxonomy's name in lower case letters, digits, - and _, got \"A b\"",
                    "--facets: facet must be a taxonomy's name in lower case letters, digits, - and _, got \"\"",
                    "--facets must name each taxonomy once, got A b,tags,tags,",
                    "--zone must be a zone such as Europe/Berlin or +02:00, got Moon",
                    "--delete must list the ids of posts, above 0, got 0",
                    "--delete must list the ids of posts, above 0, got x",
                    "XENOTIME_THREADS must be between 1 and 64, got many"));
  }

  @Test
  void aRunWantsSomethingToDo() {
    assertThatThrownBy(() -> config(Map.of()))
        .hasMessage("a PATH with posts, or --delete, must be given");
  }

  @Test
  void aReportIsNotReadAsPosts() throws InvalidConfig {
    assertThatThrownBy(() -> config(Map.of(), "posts", "--report=posts/../posts/report.jsonl"))
        .hasMessage("--report must not lie in a PATH with posts, got posts/../posts/report.jsonl");
    assertThatThrownBy(() -> config(Map.of(), "a.jsonl", "--report=a.jsonl"))
        .hasMessage("--report must not lie in a PATH with posts, got a.jsonl");
    assertThat(config(Map.of(), "https://news.example/feed/", "--report=r").paths())
        .containsExactly("https://news.example/feed/");
    assertThat(config(Map.of(), "posts", "--report=posts.jsonl").report())
        .contains(Path.of("posts.jsonl"));
  }

  @Test
  void aNameNearNoneIsRefusedWithoutAGuess() {
    assertThatThrownBy(() -> config(Map.of("XENOTIME_COFFEE_MACHINE", "on"), "a.json"))
        .hasMessage("environment has the unknown setting XENOTIME_COFFEE_MACHINE");
  }

  @Test
  void theServersSettingsMayStandBeside() throws InvalidConfig {
    assertThat(config(Map.of("XENOTIME_PORT", "80"), "a.json").threads()).isEqualTo(CORES);
  }
}
