package io.xenotime.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.xenotime.thesaurus.Entry;
import io.xenotime.thesaurus.InvalidThesaurus;
import io.xenotime.thesaurus.Thesaurus;
import io.xenotime.thesaurus.ThesaurusReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThesaurusFilesTest {

  @TempDir private Path temp;

  private Path file(String text) throws IOException {
    return Files.writeString(Files.createTempFile(temp, "thesaurus", ".json"), text);
  }

  private static Thesaurus replacedBy(Path file) throws IOException {
    return ThesaurusFiles.read(Optional.of(file), Optional.empty());
  }

  @Test
  void withoutFilesItIsTheBuiltInOne() throws IOException {
    assertThat(ThesaurusFiles.read(Optional.empty(), Optional.empty()))
        .isEqualTo(Thesaurus.builtIn());
  }

  @Test
  void oneFileReplacesAndOneExtends() throws IOException {
    Path own = file("{\"places\": [{\"name\": \"Türnitz\"}]}");
    Path more = file("{\"places\": [{\"name\": \"Öblarn\"}]}");
    assertThat(replacedBy(own).entries()).extracting(Entry::name).containsExactly("Türnitz");
    assertThat(ThesaurusFiles.read(Optional.of(own), Optional.of(more)).entries())
        .extracting(Entry::name)
        .containsExactly("Türnitz", "Öblarn");
    assertThat(ThesaurusFiles.read(Optional.empty(), Optional.of(more)).entries())
        .hasSize(Thesaurus.builtIn().entries().size() + 1);
  }

  @Test
  void aFileThatIsNotThereIsTold() {
    Path missing = temp.resolve("missing.json");
    assertThatThrownBy(() -> replacedBy(missing))
        .isInstanceOf(IOException.class)
        .hasMessage("a thesaurus must be a file, there is no " + missing);
  }

  @Test
  void aFolderIsTold() {
    assertThatThrownBy(() -> replacedBy(temp))
        .isInstanceOf(IOException.class)
        .hasMessage("a thesaurus must be a file, " + temp + " is a folder");
  }

  @Test
  void anotherEncodingIsTold() throws IOException {
    Path latin = temp.resolve("latin.json");
    Files.write(latin, "{\"note\": \"bastnäsite\"}".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> replacedBy(latin))
        .isInstanceOf(IOException.class)
        .hasMessage("a thesaurus must be UTF-8, " + latin + " is not");
  }

  @Test
  void aFileTooLongIsTold() throws IOException {
    Path inCharacters = file("{}" + " ".repeat(ThesaurusReader.MAX_CHARS));
    assertThatThrownBy(() -> replacedBy(inCharacters))
        .isInstanceOf(InvalidThesaurus.class)
        .hasMessage(
            inCharacters + ", line 1: a thesaurus must be at most 1048576 characters, got 1048578");
    Path inBytes = file(" ".repeat(4 * ThesaurusReader.MAX_CHARS + 1));
    assertThatThrownBy(() -> replacedBy(inBytes))
        .isInstanceOf(IOException.class)
        .hasMessage("a thesaurus must be at most 1048576 characters, " + inBytes + " is longer");
  }

  @Test
  void aBrokenFileIsToldWithItsLine() throws IOException {
    Path broken = file("{\n\"places\": [{]}");
    assertThatThrownBy(() -> replacedBy(broken))
        .isInstanceOf(InvalidThesaurus.class)
        .hasMessageStartingWith(broken + ", line 2: must be JSON: ");
  }
}
