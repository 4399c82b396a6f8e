package io.xenotime.indexer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Makes posts for tests, as the WordPress REST API would serve them. */
public final class Posts {

  private Posts() {}

  public static String post(long id, String title) {
    return post(id, title, "publish", "A paragraph of post " + id + ".");
  }

  public static String draft(long id) {
    return post(id, "A draft", "draft", "Not for everybody.");
  }

  /** Returns a post that is rejected, for it has no date. */
  public static String dateless(long id) {
    return post(id, "Once upon a time")
        .replace("\"date", "\"day")
        .replace("\"modified", "\"changed");
  }

  public static String post(long id, String title, String status, String body) {
    return String.format(
        Locale.ROOT,
        """
        {"id":%1$d,"date":"2026-01-02T03:04:05","date_gmt":"2026-01-02T03:04:05",\
        "modified":"2026-01-02T03:04:05","modified_gmt":"2026-01-02T03:04:05","slug":"post-%1$d",\
        "status":"%3$s","type":"news-archive","link":"https://news.example/post-%1$d/",\
        "title":{"rendered":"%2$s"},"content":{"rendered":"<p>%4$s</p>","protected":false},\
        "excerpt":{"rendered":"","protected":false},"author":1,"regions":[],"organization":[],\
        "news-type":[]}\
        """,
        id,
        title,
        status,
        body);
  }

  /** Writes the posts to a file, a line each. */
  public static Path file(Path path, String... posts) throws IOException {
    return Files.write(path, List.of(posts));
  }
}
