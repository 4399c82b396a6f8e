package io.xenotime.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFolderTest {

  @TempDir Path root;
  private IndexFolder folder;

  @BeforeEach
  void newFolder() {
    folder = new IndexFolder(root);
  }

  private Generation written() throws IOException {
    Generation next = folder.next();
    Files.createDirectories(next.path());
    Files.writeString(next.path().resolve("segment"), "bytes");
    return next;
  }

  private List<String> names() throws IOException {
    try (Stream<Path> entries = Files.list(root)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void anEmptyOrMissingFolderHasNoGenerations() throws IOException {
    assertThat(folder.current()).isEmpty();
    assertThat(folder.previous()).isEmpty();
    assertThat(new IndexFolder(root.resolve("missing")).current()).isEmpty();
    assertThat(new IndexFolder(root.resolve("missing")).next().name()).isEqualTo("g000001");
  }

  @Test
  void aGenerationIsCurrentOnceItIsPublished() throws IOException {
    Generation first = written();
    assertThat(folder.current()).isEmpty();

    folder.publish(first);

    assertThat(folder.current()).contains(first);
    assertThat(names()).containsExactly("CURRENT", "g000001");
  }

  @Test
  void theOneBeforeStaysAndAllOthersGo() throws IOException {
    for (int i = 0; i < 3; i++) {
      folder.publish(written());
    }
    written();

    folder.prune();

    assertThat(names()).containsExactly("CURRENT", "g000002", "g000003");
    assertThat(folder.previous().orElseThrow().name()).isEqualTo("g000002");
  }

  @Test
  void rollingBackIsPublishingTheOneBefore() throws IOException {
    folder.publish(written());
    folder.publish(written());

    folder.publish(folder.previous().orElseThrow());

    assertThat(folder.current().orElseThrow().name()).isEqualTo("g000001");
    assertThat(folder.previous()).isEmpty();
    assertThat(folder.next().name()).isEqualTo("g000003");
  }

  @Test
  void whatIsNoGenerationIsLeftAlone() throws IOException {
    folder.publish(written());
    Files.createDirectories(root.resolve("notes"));
    Files.writeString(root.resolve("g000009"), "a file");

    folder.prune();

    assertThat(names()).containsExactly("CURRENT", "g000001", "g000009", "notes");
  }

  @Test
  void aPointerMustNameAGeneration() throws IOException {
    for (String pointer : List.of("", "..", "g1", "g000001/../../secret", "x\u0000y")) {
      Files.writeString(root.resolve("CURRENT"), pointer);

      assertThatThrownBy(folder::current)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("must name a generation such as g000001");
    }
  }
}
