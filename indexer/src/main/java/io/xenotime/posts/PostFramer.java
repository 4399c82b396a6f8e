package io.xenotime.posts;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/**
 * Cuts one stream into posts: the objects of an array, of lines, one after the other. One thread.
 *
 * <p>Memory is bounded by the longest post allowed, whatever the stream. After a broken post it
 * looks for the next one from the line after its first, at the places {@link NextPost} knows; how
 * often bytes are looked at again is bounded too.
 */
final class PostFramer implements Framer {

  private static final int RESCANS = 8;

  private final ByteWindow window;
  private final JsonShape shape;
  private final PostLimits limits;
  private final String source;
  private final Rubble rubble;
  private final Queue<PostReading> ready = new ArrayDeque<>();
  private final LineCount lines = new LineCount();
  private final TopLevel top;
  private final NextPost nextPost;
  private long rescanned;
  private boolean finished;

  PostFramer(InputStream in, String source, PostLimits limits) {
    this.source = source;
    this.limits = limits;
    this.window = new ByteWindow(in, limits.maxPostBytes());
    this.shape = new JsonShape(limits.maxDepth());
    this.rubble = new Rubble(source);
    this.top = new TopLevel(window, lines);
    this.nextPost = new NextPost(window, lines);
  }

  @Override
  public Optional<PostReading> next() {
    while (ready.isEmpty() && !finished) {
      step();
    }
    return Optional.ofNullable(ready.poll());
  }

  private void step() {
    switch (top.next()) {
      case POST -> post();
      case SCRAP -> trouble(lines.line(), 0, "is not a post: " + top.scrap());
      case FOREIGN_ENCODING -> {
        reject("is UTF-16 and must be UTF-8");
        finished = true;
      }
      case END -> end();
    }
  }

  private void post() {
    long line = lines.line();
    int indent = lines.indent();
    window.mark();
    shape.reset();
    boolean oversized = false;
    while (shape.state() == JsonShape.State.OPEN && window.hasNext()) {
      window.moveTo(shape.scan(window.bytes(), window.position(), window.limit()));
      if (!oversized && window.kept() > limits.maxPostBytes()) {
        oversized = true;
        window.unmark();
      }
    }
    if (oversized) {
      oversized(line, indent);
    } else if (shape.state() == JsonShape.State.COMPLETE) {
      complete(line);
    } else {
      broken(line, indent);
    }
  }

  private void complete(long line) {
    rubble.take().ifPresent(ready::add);
    ready.add(new PostFrame(new Origin(source, line), shape.id(), window.copyFromMark()));
    window.unmark();
    lines.passed(shape.lines());
  }

  private void oversized(long line, int indent) {
    lines.passed(shape.lines());
    if (shape.state() != JsonShape.State.COMPLETE) {
      nextPost.find(indent);
    }
    // Never joined to its neighbours: each is a post of its own.
    rubble.take().ifPresent(ready::add);
    trouble(line, shape.id(), "is longer than " + limits.maxPostBytes() + " bytes");
    rubble.take().ifPresent(ready::add);
  }

  private void broken(long line, int indent) {
    boolean ended = shape.state() == JsonShape.State.OPEN;
    String why = ended ? "the file ends inside the post" : shape.fault();
    long allowed = RESCANS * window.offset() + limits.maxPostBytes();
    if (rescanned < allowed) {
      rescanned += window.kept();
      window.rewind();
    } else {
      window.unmark();
      lines.passed(shape.lines());
    }
    nextPost.find(indent);
    trouble(line, shape.id(), "is broken: " + why);
  }

  private void trouble(long fromLine, long id, String reason) {
    long toLine = Math.max(fromLine, lines.atStart() ? lines.line() - 1 : lines.line());
    rubble.add(fromLine, toLine, id, reason).ifPresent(ready::add);
  }

  private void end() {
    rubble.take().ifPresent(ready::add);
    if (window.failure().isPresent()) {
      reject("can't be read to its end: " + IoReasons.of(window.failure().get()));
    } else if (top.isBlank()) {
      reject("is empty");
    }
    finished = true;
  }

  private void reject(String reason) {
    ready.add(new Rejected(Origin.of(source), 0, reason));
  }
}
