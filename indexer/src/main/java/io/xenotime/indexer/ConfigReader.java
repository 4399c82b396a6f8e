package io.xenotime.indexer;

import io.xenotime.article.Facet;
import io.xenotime.posts.InputSettings;
import io.xenotime.posts.PostInputs;
import io.xenotime.posts.PostTypes;
import io.xenotime.settings.InvalidConfig;
import io.xenotime.settings.Setting;
import io.xenotime.settings.SettingReader;
import io.xenotime.settings.SettingReader.Given;
import io.xenotime.site.Proxies;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads settings one by one, and keeps what is wrong with each to tell all at once. */
final class ConfigReader {

  private static final int MAX_THREADS = 64;

  private final SettingReader settings;

  ConfigReader(SettingReader settings) {
    this.settings = settings;
  }

  void refuseNothingToDo(IndexOptions options) {
    if (options.paths.isEmpty() && options.delete.isEmpty()) {
      settings.mistake("a PATH with posts, or --delete, must be given");
    } else if (options.paths.isEmpty() && options.rebuild) {
      settings.mistake("--rebuild must be given a PATH with posts");
    }
  }

  /** A report that is read as posts would grow for as long as it is read. */
  void refuseReportAmongPosts(IndexOptions options) {
    if (options.report == null) {
      return;
    }
    Path report = options.report.toAbsolutePath().normalize();
    for (String path : options.paths) {
      if (!PostInputs.isAddress(path)
          && report.startsWith(Path.of(path).toAbsolutePath().normalize())) {
        settings.mistake("--report must not lie in a PATH with posts, got " + options.report);
      }
    }
  }

  /** Throws all mistakes so far, if there are any. */
  void refuseMistakes() throws InvalidConfig {
    settings.refuseMistakes();
  }

  List<Facet> facets(String option) {
    return facetsIfGiven(option)
        .orElseGet(() -> facets(new Given("--facets", "regions,organization,news-type")));
  }

  Optional<List<Facet>> facetsIfGiven(String option) {
    return settings
        .given(Setting.FACETS, "--facets", Optional.ofNullable(option))
        .map(this::facets);
  }

  private List<Facet> facets(Given given) {
    List<Facet> facets = new ArrayList<>();
    for (String taxonomy : given.value().split(",", -1)) {
      try {
        facets.add(new Facet(taxonomy.strip()));
      } catch (IllegalArgumentException wrong) {
        settings.mistake(given.name() + ": " + wrong.getMessage());
      }
    }
    if (new HashSet<>(facets).size() < facets.size()) {
      settings.mistake(given.name() + " must name each taxonomy once, got " + given.value());
    }
    return facets;
  }

  Optional<Path> path(Setting setting, String optionName, Path option) {
    Optional<Given> given =
        settings.given(setting, optionName, Optional.ofNullable(option).map(Path::toString));
    return given.isEmpty() ? Optional.empty() : Optional.of(Path.of(settings.word(given, ".")));
  }

  ZoneId zone(String option) {
    Given given =
        settings
            .given(Setting.ZONE, "--zone", Optional.ofNullable(option))
            .orElse(new Given("--zone", "UTC"));
    try {
      return ZoneId.of(given.value());
    } catch (DateTimeException wrong) {
      settings.mistake(
          given.name() + " must be a zone such as Europe/Berlin or +02:00, got " + given.value());
      return ZoneId.of("UTC");
    }
  }

  PostTypes types(List<String> option) {
    List<String> names = option.stream().map(String::strip).toList();
    if (names.stream().anyMatch(String::isEmpty)) {
      settings.mistake("--type must name post types, got \"" + String.join(",", option) + "\"");
      return PostTypes.ARTICLES;
    }
    return new PostTypes(new HashSet<>(names));
  }

  int pages(String option) {
    return settings.number(
        Optional.ofNullable(option).map(value -> new Given("--pages", value)),
        InputSettings.ALL_PAGES,
        1,
        InputSettings.ALL_PAGES);
  }

  int threads(String option, int cores) {
    return settings.number(
        settings.given(Setting.THREADS, "--threads", Optional.ofNullable(option)),
        Math.min(cores, MAX_THREADS),
        1,
        MAX_THREADS);
  }

  /** Returns a time that was given, such as 30s, 5m or 1h. */
  Optional<Duration> time(String name, String option, Duration least) {
    Optional<Duration> time =
        Optional.ofNullable(option)
            .flatMap(value -> settings.duration(new Given(name, value.strip())));
    time.filter(given -> given.compareTo(least) < 0)
        .ifPresent(given ->
            settings.mistake(
                name + " must be at least " + least.toSeconds() + "s, got " + option.strip()));
    return time;
  }

  Proxies proxies(Map<String, String> environment) {
    try {
      return Proxies.of(environment);
    } catch (IllegalArgumentException wrong) {
      settings.mistake(wrong.getMessage());
      return Proxies.NONE;
    }
  }

  int percent(String name, String option, int otherwise) {
    return settings.number(
        Optional.ofNullable(option).map(value -> new Given(name, value.strip())),
        otherwise,
        0,
        100);
  }

  List<Long> ids(List<String> options) {
    List<Long> ids = new ArrayList<>();
    for (String option : options) {
      Optional<Long> id = number(option.strip());
      if (id.isEmpty() || id.get() < 1) {
        settings.mistake("--delete must list the ids of posts, above 0, got " + option);
      } else {
        ids.add(id.get());
      }
    }
    return ids;
  }

  private static Optional<Long> number(String value) {
    try {
      return Optional.of(Long.valueOf(value));
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }
}
