package io.xenotime.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.http.CannedEngine;
import io.xenotime.search.EngineStatus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServeCommandTest {

  private final CannedEngine engine = CannedEngine.ofTwo();

  @Test
  void itSaysWhereItAnswersAndFromWhat() {
    Call call = Call.of(engine, "serve", "--port=0");
    assertThat(call.code()).isZero();
    assertThat(call.out())
        .matches("answering on http://localhost:\\d+ \\(2 articles, generation g000001\\)\n");
    assertThat(call.err()).isEmpty();
  }

  @Test
  void withoutAnIndexItWaits() {
    engine.status(EngineStatus.waiting(Optional.of("the index is of another build")));
    assertThat(Call.of(engine, "serve", "--port=0", "--index=there").out())
        .matches(
            "answering on http://localhost:\\d+, waiting for an index in there"
                + " \\(the index is of another build\\)\n");
  }

  @Test
  void aRehearsalAnswersItselfAndEnds() {
    Call call =
        Call.living(
            end -> {
              throw new AssertionError("nobody is to be waited for");
            },
            engine,
            Map.of("XENOTIME_PORT", "80", "XENOTIME_HOST", "0.0.0.0", "XENOTIME_ACCESS_LOG", "on"),
            "serve",
            "--rehearse");
    assertThat(call.code()).isZero();
    assertThat(call.out()).matches("rehearsed with [1-9]\\d+ answers\n");
    assertThat(call.err()).isEmpty();
  }

  @Test
  void withoutAnIndexThereIsNothingToRehearse() {
    engine.status(EngineStatus.waiting(Optional.of("there is none")));
    Call call = Call.of(engine, "serve", "--rehearse");
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err()).isEqualTo("a rehearsal must have an index to answer from\n");
  }

  @Test
  void stoppingTwiceIsHarmless() {
    Call call =
        Call.living(
            end -> {
              end.run();
              end.run();
            },
            engine,
            Map.of("XENOTIME_PORT", "0"),
            "serve");
    assertThat(call.code()).isZero();
    assertThat(call.err()).isEmpty();
  }

  @Test
  void whoListensForEverybodyIsWarned() {
    assertThat(Call.of(engine, "serve", "--port=0", "--host=0.0.0.0").err())
        .isEqualTo(
            "warning: listening on 0.0.0.0, so whoever reaches this machine can search; there is"
                + " neither TLS nor login\n");
  }

  @Test
  void aPortInUseIsOneSentence() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Call call = Call.of(engine, "serve", "--port=" + taken.getLocalPort());
      assertThat(call.code()).isEqualTo(1);
      assertThat(call.err().lines())
          .containsExactly(
              "cannot listen on 127.0.0.1:"
                  + taken.getLocalPort()
                  + ": the port is in use, stop the other program or choose another port");
    }
  }

  @Test
  void mistakesInSettingsAreAllSaid() {
    Call call = Call.living(end -> {}, engine, Map.of("XENOTIME_PROT", "1"), "serve", "--port=x");
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err().lines())
        .containsExactly(
            "environment has the unknown setting XENOTIME_PROT, did you mean XENOTIME_PORT",
            "--port must be between 0 and 65535, got x");
  }

  @Test
  void anUnknownOptionShowsTheOptions() {
    Call call = Call.of(engine, "serve", "--prot=1");
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).contains("Unknown option: '--prot=1'", "--port=N");
  }
}
