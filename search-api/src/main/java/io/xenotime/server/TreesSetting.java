package io.xenotime.server;

import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.hierarchy.FacetTreesReader;
import io.xenotime.settings.InvalidConfig;
import io.xenotime.settings.Setting;
import io.xenotime.settings.SettingReader;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Reads which values of facets lie in which: those that come with the program, a file's, or none.
 */
final class TreesSetting {

  static final String OPTION = "--facet-trees";

  private static final String NONE = "none";

  private TreesSetting() {}

  /** Returns the trees that the environment asks for. */
  static FacetTrees read(Map<String, String> environment) throws InvalidConfig {
    return read(environment, Optional.empty());
  }

  /**
   * Returns the trees that the option asks for, else the environment.
   *
   * @throws InvalidConfig if there is no such file, or it is none of trees
   */
  static FacetTrees read(Map<String, String> environment, Optional<String> option)
      throws InvalidConfig {
    SettingReader reader = new SettingReader(environment);
    Optional<SettingReader.Given> given = reader.given(Setting.FACET_TREES, OPTION, option);
    String file = reader.word(given, "");
    reader.refuseMistakes();
    if (file.isEmpty()) {
      return FacetTreesReader.builtIn();
    }
    if (file.equals(NONE)) {
      return FacetTrees.NONE;
    }
    try {
      return FacetTreesReader.read(Path.of(file));
    } catch (IOException | InvalidPathException e) {
      String reason = e instanceof IOException ? String.valueOf(e.getMessage()) : "no path";
      reader.mistake(
          given.get().name() + " must be a file with trees of facets or none, got " + reason);
      reader.refuseMistakes();
      throw new AssertionError("a mistake was refused", e);
    }
  }
}
