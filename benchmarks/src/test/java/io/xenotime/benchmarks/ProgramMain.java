package io.xenotime.benchmarks;

/** A program to be started and watched: it sleeps a little, fails, or stays. */
final class ProgramMain {

  private ProgramMain() {}

  /** Does what its argument says. */
  public static void main(String[] arguments) throws InterruptedException {
    System.out.println("started " + arguments[0]);
    switch (arguments[0]) {
      case "sleep" -> Thread.sleep(200);
      case "fail" -> System.exit(3);
      default -> Thread.sleep(60_000);
    }
  }
}
