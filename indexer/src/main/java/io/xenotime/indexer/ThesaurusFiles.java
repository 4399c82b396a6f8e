package io.xenotime.indexer;

import io.xenotime.thesaurus.Thesaurus;
import io.xenotime.thesaurus.ThesaurusReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the thesaurus of a run: the built-in one, or files of the user's. */
final class ThesaurusFiles {

  private ThesaurusFiles() {}

  /**
   * Returns the thesaurus.
   *
   * @param replacement in place of the built-in one
   * @param extension with entries to add
   * @throws IOException with everything that is wrong with a file
   */
  static Thesaurus read(Optional<Path> replacement, Optional<Path> extension) throws IOException {
    Thesaurus thesaurus = replacement.isPresent() ? read(replacement.get()) : Thesaurus.builtIn();
    return extension.isPresent() ? thesaurus.extendedBy(read(extension.get())) : thesaurus;
  }

  private static Thesaurus read(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("a thesaurus must be a file, " + file + " is a folder");
    }
    try {
      // A character takes at most four bytes; larger files are not worth the memory to refuse them.
      if (Files.size(file) > 4L * ThesaurusReader.MAX_CHARS) {
        throw new IOException(
            "a thesaurus must be at most "
                + ThesaurusReader.MAX_CHARS
                + " characters, "
                + file
                + " is longer");
      }
      return ThesaurusReader.read(Files.readString(file, StandardCharsets.UTF_8), file.toString());
    } catch (NoSuchFileException missing) {
      throw new IOException("a thesaurus must be a file, there is no " + file, missing);
    } catch (CharacterCodingException broken) {
      throw new IOException("a thesaurus must be UTF-8, " + file + " is not", broken);
    }
  }
}
