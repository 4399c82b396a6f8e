package io.xenotime.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostInputsTest {

  private static final String TERMS =
      "[{\"id\":3,\"slug\":\"china\",\"name\":\"China\",\"taxonomy\":\"regions\"}]";

  @TempDir private Path folder;

  @Test
  void aFolderIsReadWithItsFoldersSortedByPath() throws IOException {
    write("b.json", "{\"id\":3}");
    write("a/z.NDJSON", "{\"id\":2}");
    write("a/a.jsonl", "{\"id\":1}");
    write("c.json.gz", "{\"id\":4}");
    write(".hidden.json", "{\"id\":8}");
    write(".git/x.json", "{\"id\":8}");
    write("README.md", "no JSON");
    assertThat(ids(folder)).containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void gzipIsToldByItsFirstBytesAndMayHaveSeveralMembers() throws IOException {
    byte[] two = joined(zipped("{\"id\":1}\n"), zipped("{\"id\":2}\n"));
    Path file = Files.write(folder.resolve("posts.json"), two);
    assertThat(ids(file)).containsExactly(1L, 2L);
  }

  @Test
  void gzippedStandardInputMayDribbleIn() throws IOException {
    byte[] two = joined(zipped("{\"id\":1}\n"), zipped("{\"id\":2}\n"));
    InputStream in = PostFramerTest.dribbling(two);
    PostInputs inputs = PostInputs.find(List.of(PostInputs.STANDARD_INPUT), List.of(), in);
    assertThat(read(inputs)).extracting(PostInputsTest::id).containsExactly(1L, 2L);
  }

  @Test
  void standardInputHasNoSize() {
    InputStream in = new ByteArrayInputStream(Posts.bytes("{\"id\":1}"));
    PostInputs inputs =
        PostInputs.find(
            List.of(PostInputs.STANDARD_INPUT, PostInputs.STANDARD_INPUT), List.of(), in);
    assertThat(inputs.sources()).isEqualTo(1);
    try (PostReader reader = inputs.open(Posts.LIMITS)) {
      assertThat(reader.bytesInAll()).isEmpty();
      assertThat(((PostFrame) reader.next()).origin()).isEqualTo(new Origin("standard input", 1));
      assertThat(reader.hasNext()).isFalse();
    }
  }

  @Test
  void truncatedGzipKeepsThePostsBefore() throws IOException {
    StringBuilder posts = new StringBuilder();
    for (int i = 1; i <= 20_000; i++) {
      posts.append("{\"id\":").append(i).append(",\"x\":").append(Math.sin(i)).append("}\n");
    }
    byte[] whole = zipped(posts.toString());
    Path file =
        Files.write(folder.resolve("posts.json.gz"), Arrays.copyOf(whole, whole.length * 3 / 4));
    List<PostReading> all = read(find(file));
    assertThat(all).hasSizeGreaterThan(10_000);
    assertThat(all.getLast())
        .isEqualTo(
            new Rejected(
                Origin.of(file.toString()),
                0,
                "can't be read to its end: its compressed data ends too early"));
  }

  @Test
  void aPathThatLeadsNowhereIsARejection() throws IOException {
    Path missing = folder.resolve("missing.json");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path post = write("post.json", "{\"id\":1}");
    List<PostReading> all = read(find(missing, empty, post));
    assertThat(all.subList(0, 2))
        .containsExactly(
            new Rejected(Origin.of(missing.toString()), 0, "can't be read: there is no such file"),
            new Rejected(
                Origin.of(empty.toString()),
                0,
                "can't be read: the folder has no files named .json, .jsonl, .ndjson, .xml, .wxr,"
                    + " .rss or .atom, gzipped or not"));
    assertThat(id(all.getLast())).isEqualTo(1);
  }

  @Test
  void aLinkToTheFolderAroundIsARejection() throws IOException {
    write("post.json", "{\"id\":1}");
    Path loop = Files.createSymbolicLink(folder.resolve("loop"), folder);
    assertThat(read(find(folder)).getLast())
        .isEqualTo(
            new Rejected(
                Origin.of(loop.toString()),
                0,
                "can't be read: it is a link to a folder around it"));
  }

  @Test
  void aClosedReaderHasNothingMore() throws IOException {
    Path first = write("1.json", "{\"id\":1}{\"id\":2}");
    Path second = write("2.json", "{\"id\":3}");
    PostReader reader = find(first, second).open(Posts.LIMITS);
    assertThat(reader.hasNext()).isTrue();
    reader.close();
    reader.close();
    assertThat(reader.hasNext()).isFalse();
  }

  @Test
  void aFileGivenTwiceIsReadOnce() throws IOException {
    Path post = write("post.json", "{\"id\":1}");
    assertThat(ids(post, folder, folder.resolve("..").resolve(folder.getFileName())))
        .containsExactly(1L);
  }

  @Test
  void bytesAreCountedAsTheyLieOnTheDisk() throws IOException {
    Path file = write("posts.json.gz", "{\"id\":1}\n".repeat(5_000));
    try (PostReader reader = find(file).open(Posts.LIMITS)) {
      assertThat(reader.bytesInAll()).isEqualTo(OptionalLong.of(Files.size(file)));
      reader.forEachRemaining(reading -> assertThat(id(reading)).isEqualTo(1));
      assertThat(reader.bytesRead()).isEqualTo(Files.size(file));
    }
  }

  @Test
  void termsFilesAmongThePostsAreNoPosts() throws IOException {
    write("regions.json", TERMS);
    write("post.json", "[{\"id\":1,\"title\":\"x\",\"taxonomy\":\"none\"}]");
    assertThat(ids(folder)).containsExactly(1L);
    assertThat(find(folder).readTerms().size()).isEqualTo(1);
  }

  @Test
  void termsAreFoundInAFolderBeside() throws IOException {
    Path post = write("posts/post.json", "{\"id\":1}");
    write("terms/regions.json.gz", TERMS);
    assertThat(find(post).readTerms().size()).isEqualTo(1);
    assertThat(find(post.getParent()).readTerms().size()).isEqualTo(1);
    assertThat(find(folder).readTerms().size()).isEqualTo(1);
    assertThat(ids(folder)).containsExactly(1L);
  }

  @Test
  void termsMayBeNamed() throws IOException {
    Path post = write("posts/post.json", "{\"id\":1}");
    Path terms =
        write("elsewhere/regions.json", "[{\"id\":3,\"slug\":\"china\",\"name\":\"China\"}]");
    TermNames names =
        PostInputs.find(List.of(post), List.of(terms), InputStream.nullInputStream()).readTerms();
    assertThat(names.byId("regions", 3)).isPresent();
  }

  @Test
  void aTermsFileThatIsNoneIsToldOf() throws IOException {
    Path terms = write("elsewhere/regions.json", "no terms");
    TermNames names =
        PostInputs.find(List.of(), List.of(terms), InputStream.nullInputStream()).readTerms();
    assertThat(names.rejected()).hasSize(1);
    assertThat(names.rejected().getFirst().reason()).startsWith("can't be read as terms: ");
  }

  private Path write(String name, String json) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, name.endsWith(".gz") ? zipped(json) : Posts.bytes(json));
  }

  private static byte[] zipped(String json) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(Posts.bytes(json));
    }
    return bytes.toByteArray();
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static PostInputs find(Path... paths) {
    return PostInputs.find(List.of(paths), List.of(), InputStream.nullInputStream());
  }

  private static List<PostReading> read(PostInputs inputs) {
    List<PostReading> all = new ArrayList<>();
    try (PostReader reader = inputs.open(Posts.LIMITS)) {
      reader.forEachRemaining(all::add);
    }
    return all;
  }

  private static List<Long> ids(Path... paths) {
    return read(find(paths)).stream().map(PostInputsTest::id).toList();
  }

  private static long id(PostReading reading) {
    return switch (reading) {
      case PostFrame frame -> frame.id();
      case Rejected _ -> -1;
    };
  }
}
