package io.xenotime.posts;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Cuts a WordPress export (WXR, of any version) into posts, one in memory at a time. One thread.
 *
 * <p>A post that can't be used costs no other. Where the XML itself is broken reading ends, for
 * nothing behind that place is certain; what stood before counts.
 */
final class WxrFramer implements Framer {

  private static final int MAX_TYPES_TOLD = 20;

  private final CleanXml clean;
  private final PostLimits limits;
  private final PostTypes types;
  private final String source;
  private final WxrDeclarations declarations = new WxrDeclarations();
  private final Map<String, Integer> leftOut = new TreeMap<>();
  private final Queue<PostReading> ready = new ArrayDeque<>();
  private Optional<XMLStreamReader> reader = Optional.empty();
  private boolean started;
  private boolean finished;

  WxrFramer(XmlStart start, String source, PostLimits limits, PostTypes types) {
    this.clean = new CleanXml(start.in(), start.encoding(), limits.maxPostBytes() + 1);
    this.source = source;
    this.limits = limits;
    this.types = types;
  }

  @Override
  public Optional<PostReading> next() {
    while (ready.isEmpty() && !finished) {
      try {
        step();
      } catch (XMLStreamException | RuntimeException e) {
        // The JDK's parser fails by exceptions of its own where a file is odd enough.
        broken(new Origin(source, line()), 0, "", e);
      }
    }
    return Optional.ofNullable(ready.poll());
  }

  @Override
  public List<String> remarks() {
    if (leftOut.isEmpty()) {
      return List.of();
    }
    return List.of(
        source
            + ": left out, as of other types: "
            + leftOut.entrySet().stream()
                .map(
                    type -> type.getValue() + " " + Excerpts.start(PlainText.of(type.getKey()), 40))
                .collect(Collectors.joining(", ")));
  }

  private void step() throws XMLStreamException {
    if (!started) {
      started = true;
      reader = Optional.of(HardenedXml.reader(clean));
    }
    XMLStreamReader xml = reader.orElseThrow();
    if (!xml.hasNext()) {
      finished = true;
      return;
    }
    xml.next();
    if (!xml.isStartElement()) {
      return;
    }
    XmlText text = new XmlText(xml);
    switch (text.names()) {
      case PLAIN -> {
        switch (xml.getLocalName()) {
          case "rss", "channel" -> {}
          case "item" -> item(xml, text);
          default -> text.pass();
        }
      }
      case WP -> declarations.read(xml, text);
      case EXCERPT, CONTENT, DUBLIN_CORE, OTHER -> text.pass();
    }
  }

  private void item(XMLStreamReader xml, XmlText text) {
    Origin origin = new Origin(source, line());
    WxrItem item = new WxrItem(limits);
    try {
      while (xml.next() != XMLStreamConstants.END_ELEMENT) {
        if (xml.isStartElement()) {
          item.read(xml, text);
        }
      }
    } catch (XMLStreamException | RuntimeException e) {
      broken(origin, item.id(), item.named(), e);
      return;
    }
    if (types.want(item.type())) {
      ready.add(item.framed(origin, declarations));
    } else {
      boolean room = leftOut.size() < MAX_TYPES_TOLD || leftOut.containsKey(item.type());
      leftOut.merge(room ? item.type() : "others", 1, Integer::sum);
    }
  }

  private void broken(Origin origin, long id, String named, Exception why) {
    finished = true;
    String reason =
        clean
            .failure()
            .map(failure -> "can't be read to its end: " + IoReasons.of(failure))
            .orElseGet(() ->
                "is broken in line "
                    + line()
                    + ", and what follows is not read: "
                    + HardenedXml.message(why));
    ready.add(new Rejected(origin, id, reason + named));
  }

  private long line() {
    return reader.map(xml -> xml.getLocation().getLineNumber()).orElse(1);
  }
}
