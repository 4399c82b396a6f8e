package io.xenotime.realsite;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * A real WordPress on this machine, from the folder {@code shared/wordpress} beside the project; it
 * ends and its data go with {@link #close}.
 */
public final class WordPress implements AutoCloseable {

  private static final int SECONDS_TO_START = 120;
  private static final Path SCRIPTS =
      Path.of("..", "index-data", "src", "test", "resources", "wordpress");

  private final Path tools;
  private final Map<String, String> environment = new TreeMap<>();
  private final String base;

  private WordPress(Path tools, int port, Map<String, String> settings) {
    this.tools = tools;
    this.base = "http://127.0.0.1:" + port + "/";
    environment.put("WP_PORT", Integer.toString(port));
    environment.put(
        "WP_RUN", Path.of(System.getProperty("java.io.tmpdir"), "xenotime-wp-" + port).toString());
    environment.put("WP_TOOLS", tools.toString());
    environment.putAll(settings);
  }

  /** Returns why none can be started here; empty if one can. */
  public static Optional<String> missing() {
    Path tools = tools();
    if (!Files.isExecutable(tools.resolve("start.sh"))) {
      return Optional.of("there is no folder shared/wordpress beside the project");
    }
    for (String program : List.of("php", "nginx", "mariadbd")) {
      if (!isInstalled(program)) {
        return Optional.of(
            "the Debian packages of WordPress are not installed, " + program + " is missing");
      }
    }
    return Files.isRegularFile(Path.of("/usr/share/wordpress/wp-load.php"))
        ? Optional.empty()
        : Optional.of("the Debian package wordpress is not installed");
  }

  private static boolean isInstalled(String program) {
    return List.of("/usr/bin", "/usr/sbin", "/usr/local/bin").stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static Path tools() {
    return Path.of("..", "..", "shared", "wordpress").toAbsolutePath().normalize();
  }

  /**
   * Starts one without posts.
   *
   * @param settings further variables, such as {@code WP_RATE}
   */
  public static WordPress start(Map<String, String> settings) throws IOException {
    WordPress wordPress = new WordPress(tools(), freePort(), settings);
    String printed = wordPress.run("", List.of(tools() + "/start.sh", "--fresh"));
    if (!printed.contains("BASE_URL=")) {
      throw new IOException("WordPress must start: " + printed);
    }
    return wordPress;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Returns its address, with a slash at the end. */
  public String base() {
    return base;
  }

  /** Imports files or folders of posts. */
  public void importPosts(Path... posts) throws IOException {
    List<String> command = new ArrayList<>(List.of("php", tools + "/import.php"));
    for (Path path : posts) {
      command.add(path.toAbsolutePath().normalize().toString());
    }
    run("", command);
  }

  /** Changes something by the tools' own words, and returns what they print. */
  public String mutate(String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of("php", tools + "/mutate.php"));
    command.addAll(List.of(words));
    return run("", command);
  }

  /** Applies changes, a line each; see change.php. Returns the ids of new posts. */
  public List<Long> change(List<String> lines) throws IOException {
    String printed = run(String.join("\n", lines) + "\n", List.of("php", script("change.php")));
    return printed.lines().filter(line -> line.matches("[0-9]+")).map(Long::valueOf).toList();
  }

  /** Returns what Tools › Export gives. */
  public String export() throws IOException {
    return run("", List.of("php", script("export.php")));
  }

  /** Runs PHP code inside it, as its administrator, and returns what that prints. */
  public String php(String code) throws IOException {
    String inside = "require getenv('WP_TOOLS') . '/bootstrap.php'; become_admin(); " + code;
    return run("", List.of("php", "-r", inside));
  }

  /** Installs a plugin of one file, or what a plugin needs in tests, and switches it on. */
  public void install(Path plugin) throws IOException {
    Path plugins = Path.of(environment.get("WP_RUN"), "docroot", "wp-content", "plugins");
    Files.copy(plugin, plugins.resolve(plugin.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    String failure =
        php(
            "require ABSPATH . 'wp-admin/includes/plugin.php'; $done = activate_plugin('"
                + plugin.getFileName()
                + "'); echo is_wp_error($done) ? $done->get_error_message() : '';");
    if (!failure.isEmpty()) {
      throw new IOException(plugin + " must be a plugin: " + failure);
    }
  }

  private static String script(String name) {
    return SCRIPTS.resolve(name).toAbsolutePath().normalize().toString();
  }

  private String run(String in, List<String> command) throws IOException {
    Path output = Files.createTempFile("wordpress", ".out");
    Path input = Files.createTempFile("wordpress", ".in");
    try {
      Files.writeString(input, in);
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().putAll(environment);
      Process process =
          builder
              .redirectErrorStream(true)
              .redirectInput(input.toFile())
              .redirectOutput(output.toFile())
              .start();
      if (!process.waitFor(SECONDS_TO_START, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException(command + " must end in time: " + Files.readString(output));
      }
      String printed = Files.readString(output, StandardCharsets.UTF_8);
      if (process.exitValue() != 0) {
        throw new IOException(command + " must succeed: " + printed);
      }
      return printed;
    } catch (InterruptedException told) {
      Thread.currentThread().interrupt();
      throw new IOException(told);
    } finally {
      Files.deleteIfExists(output);
      Files.deleteIfExists(input);
    }
  }

  @Override
  public void close() throws IOException {
    run("", List.of(tools + "/stop.sh", "--purge"));
  }
}
