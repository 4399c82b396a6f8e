package io.xenotime.posts;

import java.util.List;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XML so that it can neither reach outside of itself nor grow. */
final class HardenedXml {

  private static final int MESSAGE_SHOWN = 200;

  /** The JDK's messages begin with a place that is told in words of our own. */
  private static final Pattern PLACE =
      Pattern.compile("^ParseError at \\[row,col\\]:\\[-?\\d+,-?\\d+\\]\\s*(?:Message: )?");

  /** The JDK counts every {@code &amp;} of a file as growth; {@link CleanXml} lets none grow. */
  static final List<String> GROWTH =
      List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit");

  static final String UNLIMITED = "0";

  private HardenedXml() {}

  /** Opens characters of which {@link CleanXml} took care: no entity of theirs can grow. */
  static XMLStreamReader reader(CleanXml characters) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    GROWTH.forEach(limit -> factory.setProperty(limit, UNLIMITED));
    return factory.createXMLStreamReader(characters);
  }

  /** Returns what a parser said, on one line. */
  static String message(Exception failure) {
    String message = String.valueOf(failure.getMessage());
    return Excerpts.start(PlainText.of(PLACE.matcher(message).replaceFirst("")), MESSAGE_SHOWN);
  }
}
