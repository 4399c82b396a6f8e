package io.xenotime.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Asks a server on this machine what its readers would ask, so that the JVM can note what a start
 * needs (JEP 483 and 515). For one thread.
 */
final class Rehearsal {

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
  private static final int POSTS = 20;
  private static final int WORDS_OF_A_TITLE = 3;
  private static final int LETTERS_TYPED = 3;
  private static final Pattern ASSET = Pattern.compile("\"(/assets/[^\"]+)\"");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String server;

  Rehearsal(int port) {
    this.server = "http://127.0.0.1:" + port;
  }

  /**
   * Asks for everything; returns how many answers were good.
   *
   * @throws IOException if the server has nothing to answer from
   */
  int run() throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      if (status(client, "/ready") != 200) {
        throw new IOException("a rehearsal must have an index to answer from");
      }
      int good = 0;
      for (String address : addresses(client)) {
        if (status(client, address) == 200) {
          good++;
        }
      }
      return good;
    }
  }

  private List<String> addresses(HttpClient client) throws IOException, InterruptedException {
    List<String> addresses =
        new ArrayList<>(List.of("/health", "/ready", "/metrics", "/help", "/v1/openapi.json"));
    addresses.addAll(assets(text(client, "/")));
    JsonNode newest = JSON.readTree(text(client, "/v1/search?sort=newest&per_page=" + POSTS));
    for (JsonNode hit : newest.path("hits")) {
      addresses.addAll(about(hit.path("id").asText(), hit.path("title").asText()));
    }
    return addresses;
  }

  private static List<String> assets(String page) {
    return ASSET.matcher(page).results().map(found -> found.group(1)).toList();
  }

  /** Returns what a reader may ask on the way to a post. */
  private static List<String> about(String id, String title) {
    List<String> words =
        Pattern.compile("[^\\p{L}\\p{N}]+")
            .splitAsStream(title)
            .filter(word -> word.length() > LETTERS_TYPED)
            .limit(WORDS_OF_A_TITLE)
            .toList();
    List<String> addresses = new ArrayList<>();
    for (String word : words) {
      addresses.add("/v1/suggest?q=" + encoded(word.substring(0, LETTERS_TYPED)));
      addresses.add("/?q=" + encoded(word));
    }
    String all = encoded(words.stream().collect(Collectors.joining(" ")));
    addresses.add("/v1/search?timeline=auto&q=" + all);
    addresses.add("/?timeline_by=regions&q=" + all);
    addresses.add("/v1/search?sort=newest&q=%22" + all + "%22");
    addresses.add("/v1/search.rss?q=" + all);
    addresses.add("/v1/posts/" + id);
    addresses.add("/posts/" + id);
    return addresses;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private String text(HttpClient client, String address) throws IOException, InterruptedException {
    return client.send(request(address).build(), BodyHandlers.ofString()).body();
  }

  /** Asks for packed answers, as browsers do. */
  private int status(HttpClient client, String address) throws IOException, InterruptedException {
    HttpRequest packed = request(address).header("Accept-Encoding", "gzip").build();
    return client.send(packed, BodyHandlers.discarding()).statusCode();
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create(server + address)).timeout(LONGEST_WAIT);
  }
}
