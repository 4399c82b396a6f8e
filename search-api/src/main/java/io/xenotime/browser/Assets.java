package io.xenotime.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * The files that pages load: styles, and scripts in modules. Nothing else of the class path is
 * served. Immutable, safe for many threads.
 *
 * <p>A module names the others it imports by their addresses with a hash, so that a browser keeps
 * all of them for good, and asks for each that changed, but for no other.
 */
public final class Assets {

  /** What is served below {@code /assets/}; each after those that it imports. */
  private static final List<String> NAMES =
      List.of(
          "text.js",
          "address.js",
          "adopt.js",
          "failure.js",
          "voice.js",
          "notice.js",
          "memory.js",
          "standing.js",
          "results.js",
          "typing.js",
          "links.js",
          "combobox.js",
          "suggestions.js",
          "facet-search.js",
          "timeline.js",
          "details.js",
          "help.js",
          "shortcut.js",
          "search.js",
          "start.js",
          "preset.js",
          "search.css",
          "icon.svg");

  /** Pages of other sites name it without a hash. */
  private static final String EMBED = "embed.js";

  private static final String FOLDER = "/assets/";

  private static final Assets BUILT_IN = new Assets();

  private final Map<String, Asset> byPath = new LinkedHashMap<>();

  private Assets() {
    for (String name : NAMES) {
      add(name, FOLDER + name, "./");
    }
    add(EMBED, "/" + EMBED, "./assets/");
  }

  /** Returns all that there are. */
  static Assets builtIn() {
    return BUILT_IN;
  }

  /**
   * Returns the address of an asset for a page, from the server's root: {@code
   * /assets/search.css?v=4f1a…}.
   *
   * @param name such as {@code search.css}
   * @throws IllegalArgumentException if there is no such asset
   */
  public static String address(String name) {
    return BUILT_IN.get(FOLDER + name).address();
  }

  /**
   * Returns the addresses of all modules that this one imports, so that a page can ask for them at
   * once.
   *
   * @param name such as {@code search.js}
   */
  public static List<String> imports(String name) {
    SequencedSet<Asset> found = new LinkedHashSet<>();
    BUILT_IN.collectImports(BUILT_IN.get(FOLDER + name), found);
    return found.stream().map(Asset::address).toList();
  }

  List<Asset> all() {
    return List.copyOf(byPath.values());
  }

  Optional<Asset> at(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  private Asset get(String path) {
    return at(path).orElseThrow(() -> new IllegalArgumentException("there is no asset " + path));
  }

  private void collectImports(Asset importing, SequencedSet<Asset> found) {
    for (String name : ModuleImports.names(importing.text())) {
      Asset imported = get(FOLDER + name);
      if (found.add(imported)) {
        collectImports(imported, found);
      }
    }
  }

  private void add(String name, String path, String toFolder) {
    String text =
        ModuleImports.rewrite(
            read(name), imported -> toFolder + imported + "?v=" + get(FOLDER + imported).hash());
    byPath.put(path, Asset.of(path, type(name), text));
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "js" -> "text/javascript; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "svg" -> "image/svg+xml";
      case String other -> throw new IllegalArgumentException("no media type for ." + other);
    };
  }

  private static String read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("assets/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks the asset " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
