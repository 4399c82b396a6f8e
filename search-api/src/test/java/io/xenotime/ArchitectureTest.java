package io.xenotime;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;

/** The packages and the arrows between them, as docs/architecture.md draws them. */
@AnalyzeClasses(packages = "io.xenotime", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** A rule about classes that were not found would hold without a meaning. */
  @ArchTest
  void allModulesAreLookedAt(JavaClasses classes) {
    assertThat(classes.stream().map(found -> found.getPackageName()).distinct())
        .contains(
            "io.xenotime.article",
            "io.xenotime.thesaurus",
            "io.xenotime.likeness",
            "io.xenotime.schema",
            "io.xenotime.posts",
            "io.xenotime.write",
            "io.xenotime.write.lucene",
            "io.xenotime.site",
            "io.xenotime.sync",
            "io.xenotime.run",
            "io.xenotime.progress",
            "io.xenotime.indexer",
            "io.xenotime.search",
            "io.xenotime.search.language",
            "io.xenotime.search.vocabulary",
            "io.xenotime.search.lucene",
            "io.xenotime.http",
            "io.xenotime.feeds",
            "io.xenotime.access",
            "io.xenotime.metrics",
            "io.xenotime.wordpress",
            "io.xenotime.browser",
            "io.xenotime.page",
            "io.xenotime.openapi",
            "io.xenotime.algolia",
            "io.xenotime.eval",
            "io.xenotime.server");
  }

  @ArchTest
  static final ArchRule NO_PACKAGE_CYCLES =
      slices().matching("io.xenotime.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ARROWS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("settings")
          .definedBy("io.xenotime.settings")
          .layer("article")
          .definedBy("io.xenotime.article")
          .layer("thesaurus")
          .definedBy("io.xenotime.thesaurus")
          .layer("likeness")
          .definedBy("io.xenotime.likeness")
          .layer("schema")
          .definedBy("io.xenotime.schema")
          .layer("posts")
          .definedBy("io.xenotime.posts")
          .layer("write")
          .definedBy("io.xenotime.write")
          .layer("write.lucene")
          .definedBy("io.xenotime.write.lucene")
          .layer("site")
          .definedBy("io.xenotime.site")
          .layer("sync")
          .definedBy("io.xenotime.sync")
          .layer("run")
          .definedBy("io.xenotime.run")
          .layer("progress")
          .definedBy("io.xenotime.progress")
          .layer("indexer")
          .definedBy("io.xenotime.indexer")
          .layer("search")
          .definedBy("io.xenotime.search")
          .layer("search.language")
          .definedBy("io.xenotime.search.language")
          .layer("search.vocabulary")
          .definedBy("io.xenotime.search.vocabulary")
          .layer("search.lucene")
          .definedBy("io.xenotime.search.lucene")
          .layer("http")
          .definedBy("io.xenotime.http")
          .layer("access")
          .definedBy("io.xenotime.access")
          .layer("metrics")
          .definedBy("io.xenotime.metrics")
          .layer("wordpress")
          .definedBy("io.xenotime.wordpress")
          .layer("browser")
          .definedBy("io.xenotime.browser")
          .layer("page")
          .definedBy("io.xenotime.page")
          .layer("openapi")
          .definedBy("io.xenotime.openapi")
          .layer("algolia")
          .definedBy("io.xenotime.algolia")
          .layer("feeds")
          .definedBy("io.xenotime.feeds")
          .layer("eval")
          .definedBy("io.xenotime.eval")
          .layer("server")
          .definedBy("io.xenotime.server")
          .whereLayer("settings")
          .mayNotAccessAnyLayer()
          .whereLayer("article")
          .mayNotAccessAnyLayer()
          .whereLayer("thesaurus")
          .mayOnlyAccessLayers("article")
          .whereLayer("likeness")
          .mayOnlyAccessLayers("article")
          .whereLayer("schema")
          .mayOnlyAccessLayers("article", "thesaurus", "likeness")
          .whereLayer("posts")
          .mayOnlyAccessLayers("article")
          .whereLayer("write")
          .mayOnlyAccessLayers("article")
          .whereLayer("write.lucene")
          .mayOnlyAccessLayers("write", "schema", "article", "likeness")
          .whereLayer("site")
          .mayOnlyAccessLayers("article", "posts")
          .whereLayer("sync")
          .mayOnlyAccessLayers("article", "posts", "site", "run", "write")
          .whereLayer("run")
          .mayOnlyAccessLayers("article", "schema", "posts", "write")
          .whereLayer("progress")
          .mayNotAccessAnyLayer()
          .whereLayer("indexer")
          .mayOnlyAccessLayers(
              "settings",
              "article",
              "thesaurus",
              "schema",
              "posts",
              "write",
              "write.lucene",
              "run",
              "progress",
              "site",
              "sync")
          .whereLayer("search")
          .mayOnlyAccessLayers("article")
          .whereLayer("search.language")
          .mayOnlyAccessLayers("search")
          .whereLayer("search.vocabulary")
          .mayOnlyAccessLayers("search", "search.language", "schema", "thesaurus")
          .whereLayer("search.lucene")
          .mayOnlyAccessLayers(
              "search", "search.language", "search.vocabulary", "schema", "thesaurus", "article")
          .whereLayer("http")
          .mayOnlyAccessLayers("settings", "search", "article")
          .whereLayer("access")
          .mayOnlyAccessLayers("http")
          .whereLayer("metrics")
          .mayOnlyAccessLayers("http", "search")
          .whereLayer("wordpress")
          .mayOnlyAccessLayers("settings", "search", "article", "http")
          .whereLayer("browser")
          .mayOnlyAccessLayers("search", "http")
          .whereLayer("page")
          .mayOnlyAccessLayers("article", "search", "http", "browser")
          .whereLayer("openapi")
          .mayOnlyAccessLayers("article", "search", "http", "wordpress")
          .whereLayer("algolia")
          .mayOnlyAccessLayers("settings", "article", "search", "search.language", "http")
          .whereLayer("feeds")
          .mayOnlyAccessLayers("http", "search", "article")
          .whereLayer("eval")
          .mayNotAccessAnyLayer()
          .whereLayer("server")
          .mayOnlyAccessLayers(
              "settings",
              "article",
              "schema",
              "search",
              "search.lucene",
              "http",
              "access",
              "metrics",
              "wordpress",
              "browser",
              "page",
              "openapi",
              "algolia",
              "feeds",
              "eval");

  @ArchTest
  static final ArchRule THE_PUBLIC_SERVER_CANNOT_WRITE =
      noClasses()
          .that(
              resideInAnyPackage(
                  "io.xenotime.search..",
                  "io.xenotime.http..",
                  "io.xenotime.feeds..",
                  "io.xenotime.access..",
                  "io.xenotime.metrics..",
                  "io.xenotime.wordpress..",
                  "io.xenotime.browser..",
                  "io.xenotime.page..",
                  "io.xenotime.openapi..",
                  "io.xenotime.algolia..",
                  "io.xenotime.eval..",
                  "io.xenotime.server.."))
          .should()
          .dependOnClassesThat(
              resideInAPackage("io.xenotime.write..").or(simpleName("IndexWriter")));

  @ArchTest
  static final ArchRule LUCENE_STAYS_WHERE_AN_INDEX_IS_READ_OR_WRITTEN =
      classes()
          .that(
              resideOutsideOfPackages(
                  "io.xenotime.schema",
                  "io.xenotime.write.lucene",
                  "io.xenotime.search.lucene",
                  "io.xenotime.benchmarks.."))
          .should()
          .onlyDependOnClassesThat(resideOutsideOfPackage("org.apache.lucene.."));

  @ArchTest
  static final ArchRule JAVALIN_STAYS_AT_THE_DOOR =
      onlyIn(
          "io.javalin..",
          "http",
          "feeds",
          "metrics",
          "wordpress",
          "browser",
          "page",
          "openapi",
          "algolia",
          "server");

  @ArchTest static final ArchRule TEMPLATES_STAY_WITH_THE_PAGE = onlyIn("gg.jte..", "page");

  @ArchTest
  static final ArchRule MICROMETER_STAYS_WITH_METRICS = onlyIn("io.micrometer..", "metrics");

  @ArchTest static final ArchRule JSOUP_STAYS_WITH_POSTS = onlyIn("org.jsoup..", "posts");

  @ArchTest static final ArchRule ROME_STAYS_WITH_POSTS = onlyIn("com.rometools..", "posts");

  @ArchTest static final ArchRule JDOM_STAYS_WITH_POSTS = onlyIn("org.jdom2..", "posts");

  @ArchTest
  static final ArchRule ONLY_THE_SITE_IS_ASKED_OVER_HTTP = onlyIn("org.apache.hc..", "site");

  private static ArchRule onlyIn(String library, String... packages) {
    String[] allowed = Arrays.stream(packages).map("io.xenotime."::concat).toArray(String[]::new);
    return noClasses()
        .that(resideOutsideOfPackages(allowed))
        .should()
        .dependOnClassesThat(resideInAPackage(library));
  }
}
