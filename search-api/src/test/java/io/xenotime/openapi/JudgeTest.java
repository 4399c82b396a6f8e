package io.xenotime.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A judge that finds nothing would make all other tests pass. */
@ExtendWith(WithDescribedServer.class)
class JudgeTest {

  @Test
  void aFieldThatIsNotDescribedIsSeen(DescribedServer server) {
    assertThat(complaints(server, "\"interpreted\"", "\"interpretation\""))
        .anyMatch(complaint -> complaint.contains("interpreted"));
  }

  @Test
  void aStatusAndAHeaderThatAreNotDescribedAreSeen(DescribedServer server) {
    assertThat(complaints(server, "\"200\"", "\"201\""))
        .anyMatch(complaint -> complaint.contains("status 200"));
    assertThat(complaints(server, "\"Last-Modified\":{\"$ref\"", "\"Not-Modified\":{\"$ref\""))
        .anyMatch(complaint -> complaint.contains("Last-Modified"));
  }

  @Test
  void anotherKindOfValueIsSeen(DescribedServer server) {
    assertThat(complaints(server, "\"hits\":{\"type\":\"array\"", "\"hits\":{\"type\":\"string\""))
        .anyMatch(complaint -> complaint.contains("hits"));
  }

  private static List<String> complaints(DescribedServer server, String said, String instead) {
    String text = server.description().text();
    assertThat(text).contains(said);
    Description other = Description.of(text.replace(said, instead));
    return new Judge(other).complaints(other.operation("search"), server.get("/v1/search"));
  }
}
