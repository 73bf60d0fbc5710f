package io.github.hencenlp.hence.examples.evaluation.corpus;

import io.github.hencenlp.hence.examples.evaluation.corpus.ArgumentDiagram.Role;
import io.github.hencenlp.hence.examples.evaluation.corpus.ArgumentGraph.Edu;
import io.github.hencenlp.hence.examples.evaluation.corpus.ArgumentGraph.Relation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * An argumentation graph in XML: a root {@code arggraph} with elements {@code edu}, {@code joint},
 * {@code adu} and {@code edge}, each with an {@code id}, edges with {@code src}, {@code trg} and
 * {@code type}. An edge of the type {@code seg} makes its source a part of its target, any other is
 * a relation. Other elements and attributes are passed over.
 */
final class ArgumentGraphXml {
  private static final String SEGMENT = "seg";

  private final Element root;
  private final Set<String> ids = new HashSet<>();

  private ArgumentGraphXml(Element root) {
    this.root = root;
  }

  /**
   * Reads a file.
   *
   * @throws CorpusException if it cannot be read or understood
   */
  static ArgumentGraph read(Path file) {
    try (InputStream xml = Files.newInputStream(file)) {
      return new ArgumentGraphXml(parser().parse(xml).getDocumentElement()).graph();
    } catch (IOException e) {
      throw new CorpusException("cannot read " + file, e);
    } catch (SAXException | IllegalArgumentException e) {
      throw new CorpusException(file + " is no argumentation graph: " + e.getMessage(), e);
    }
  }

  /** A document type, should a file name one, is not fetched. */
  private static DocumentBuilder parser() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      // Problems are thrown, and not printed too.
      builder.setErrorHandler(new DefaultHandler());
      return builder;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK's own parser lacks a feature", e);
    }
  }

  private ArgumentGraph graph() {
    if (!root.getTagName().equals("arggraph")) {
      throw new IllegalArgumentException("its root is " + root.getTagName());
    }
    List<Edu> edus = elements("edu").stream().map(this::edu).toList();
    elements("joint").forEach(this::newId);
    Map<String, Optional<Role>> adus = new LinkedHashMap<>();
    elements("adu").forEach(adu -> adus.put(newId(adu), role(adu)));
    Map<String, String> segments = new LinkedHashMap<>();
    Map<String, Relation> relations = new LinkedHashMap<>();
    List<Element> edges = elements("edge");
    edges.forEach(this::newId);
    for (Element edge : edges) {
      String source = knownId(edge, "src");
      String target = knownId(edge, "trg");
      if (!edge.getAttribute("type").equals(SEGMENT)) {
        relations.put(
            edge.getAttribute("id"),
            new Relation(source, target, value(edge, ArgumentGraph.Type.class)));
      } else if (segments.put(source, target) != null) {
        throw new IllegalArgumentException(source + " is a part of two");
      }
    }
    return new ArgumentGraph(edus, adus, segments, relations);
  }

  private Edu edu(Element edu) {
    return new Edu(
        newId(edu),
        edu.getTextContent().strip(),
        Boolean.parseBoolean(edu.getAttribute("implicit")));
  }

  private static Optional<Role> role(Element adu) {
    return adu.hasAttribute("type") ? Optional.of(value(adu, Role.class)) : Optional.empty();
  }

  private static <E extends Enum<E>> E value(Element element, Class<E> type) {
    String value = element.getAttribute("type");
    return Stream.of(type.getEnumConstants())
        .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the type of %s is \"%s\"".formatted(element.getAttribute("id"), value)));
  }

  private String newId(Element element) {
    String id = element.getAttribute("id");
    if (id.isEmpty() || !ids.add(id)) {
      throw new IllegalArgumentException(
          "an id must be given, and once, but one of "
              + element.getTagName()
              + " is \""
              + id
              + "\"");
    }
    return id;
  }

  private String knownId(Element edge, String attribute) {
    String id = edge.getAttribute(attribute);
    if (!ids.contains(id)) {
      throw new IllegalArgumentException(
          "%s of the edge %s is \"%s\", which is not there"
              .formatted(attribute, edge.getAttribute("id"), id));
    }
    return id;
  }

  private List<Element> elements(String name) {
    NodeList found = root.getElementsByTagName(name);
    return IntStream.range(0, found.getLength())
        .mapToObj(found::item)
        .map(Element.class::cast)
        .toList();
  }
}
