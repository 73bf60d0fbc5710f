package io.github.hencenlp.hence.core.rule;

import io.github.hencenlp.hence.core.rule.Pattern.Edge;
import io.github.hencenlp.hence.core.rule.Pattern.Node;
import io.github.hencenlp.hence.core.rule.RuleFile.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the pattern or the words on one line of a rule file, by recursive descent. */
final class PatternParser {

  private final RuleFile file;
  private final Line line;
  private final String text;
  private int at;

  private final Map<String, WordTest> nodes = new LinkedHashMap<>();
  private final List<NamedEdge> edges = new ArrayList<>();
  private final Set<String> required = new HashSet<>();

  private record NamedEdge(
      String governor, String dependent, Set<String> relations, boolean optional, int offset) {}

  PatternParser(RuleFile file, Line line, int at) {
    this.file = file;
    this.line = line;
    this.text = line.text();
    this.at = at;
  }

  /** Reads the words up to the end of the line. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    for (skipBlanks(); at < text.length(); skipBlanks()) {
      words.addAll(word());
    }
    return words;
  }

  /** Reads a pattern, which has a trigger. */
  Pattern pattern() {
    readChains();
    List<String> names = List.copyOf(nodes.keySet());
    String trigger =
        nodes.entrySet().stream()
            .filter(node -> required.contains(node.getKey()) && node.getValue().namesWords())
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow(
                () ->
                    file.error(
                        line,
                        0,
                        "expected a node with words outside of optional chains: the trigger"));
    return new Pattern(
        text,
        nodeList(),
        ordered(new LinkedHashSet<>(Set.of(trigger)), names),
        names.indexOf(trigger));
  }

  /** Reads what must not hold: nodes that other lines name are bound when it is tried. */
  Pattern exclusion() {
    readChains();
    List<String> names = List.copyOf(nodes.keySet());
    return new Pattern(
        text, nodeList(), ordered(new LinkedHashSet<>(Set.of(names.get(0))), names), -1);
  }

  private List<Node> nodeList() {
    return nodes.entrySet().stream().map(e -> new Node(e.getKey(), e.getValue())).toList();
  }

  /**
   * Puts the edges in an order in which each begins at a node that is bound by then, the required
   * ones first.
   */
  private List<Edge> ordered(Set<String> bound, List<String> names) {
    List<Edge> ordered = new ArrayList<>();
    for (boolean optional : new boolean[] {false, true}) {
      List<NamedEdge> rest =
          new ArrayList<>(edges.stream().filter(e -> e.optional() == optional).toList());
      while (!rest.isEmpty()) {
        NamedEdge next =
            rest.stream()
                .filter(e -> bound.contains(e.governor()) || bound.contains(e.dependent()))
                .findFirst()
                .orElseThrow(
                    () ->
                        file.error(
                            line,
                            rest.get(0).offset(),
                            "expected a chain that shares a node with the others"));
        rest.remove(next);
        bound.add(next.governor());
        bound.add(next.dependent());
        ordered.add(
            new Edge(
                names.indexOf(next.governor()),
                names.indexOf(next.dependent()),
                next.relations(),
                optional));
      }
    }
    return ordered;
  }

  private void readChains() {
    do {
      skipBlanks();
      boolean optional = accept("?");
      String left = node(optional);
      for (skipBlanks(); at < text.length() && text.charAt(at) != ','; skipBlanks()) {
        left = step(left, optional);
      }
    } while (accept(","));
  }

  private String step(String left, boolean optional) {
    int offset = at;
    boolean leftward = accept("<-");
    if (!leftward && !accept("-")) {
      throw file.error(line, at, "expected \"-relation->\", \"<-relation-\" or a comma");
    }
    Set<String> relations = new LinkedHashSet<>();
    do {
      relations.add(name("a relation", "[a-z:-]"));
    } while (accept("|"));
    if (!accept(leftward ? "-" : "->")) {
      throw file.error(line, at, "expected \"" + (leftward ? "-" : "->") + "\" after the relation");
    }
    String right = node(optional);
    edges.add(
        leftward
            ? new NamedEdge(right, left, relations, optional, offset)
            : new NamedEdge(left, right, relations, optional, offset));
    return right;
  }

  private String node(boolean optional) {
    skipBlanks();
    String name = name("a node's name", "[A-Za-z0-9]");
    Set<String> lemmas = new LinkedHashSet<>();
    List<List<String>> phrases = new ArrayList<>();
    if (accept(":")) {
      do {
        for (String word : word()) {
          if (word.indexOf(' ') >= 0 || word.startsWith("\"")) {
            phrases.add(WordTest.phrase(word.replace("\"", "")));
          } else {
            lemmas.add(word);
          }
        }
      } while (accept("|"));
    }
    List<String> tags = new ArrayList<>();
    if (accept("/")) {
      do {
        tags.add(name("the beginning of a tag", "[A-Z$]"));
      } while (accept("|"));
    }
    WordTest test = WordTest.of(lemmas, phrases, tags);
    nodes.merge(name, test, (before, now) -> now.equals(WordTest.ANY) ? before : now);
    if (!optional) {
      required.add(name);
    }
    return name;
  }

  /** Reads a lemma, a phrase (returned in its quotation marks), or the words of a list. */
  private List<String> word() {
    if (accept("@")) {
      int offset = at;
      return file.list(name("a list's name", "[A-Za-z0-9-]"), line, offset);
    }
    if (accept("\"")) {
      int close = text.indexOf('"', at);
      if (close < 0) {
        throw file.error(line, at, "expected a closing quotation mark");
      }
      if (text.substring(at, close).isBlank()) {
        throw file.error(line, at, "expected words in the quotation marks");
      }
      String phrase = text.substring(at, close);
      at = close + 1;
      return List.of("\"" + phrase + "\"");
    }
    return List.of(name("a word", "[\\p{L}\\p{N}'’.%-]"));
  }

  /** Reads a run of the given characters; a hyphen ends it where an arrow begins. */
  private String name(String what, String characters) {
    int start = at;
    while (at < text.length() && text.substring(at, at + 1).matches(characters) && !isArrow()) {
      at++;
    }
    if (at == start) {
      throw file.error(line, at, "expected " + what);
    }
    return text.substring(start, at);
  }

  private boolean isArrow() {
    return text.startsWith("->", at) || text.startsWith("- ", at);
  }

  private boolean accept(String expected) {
    skipBlanksBefore(expected);
    if (text.startsWith(expected, at)) {
      at += expected.length();
      return true;
    }
    return false;
  }

  /** Blanks may stand before a comma and a question mark; nowhere inside a node or an arrow. */
  private void skipBlanksBefore(String expected) {
    if (expected.equals(",") || expected.equals("?")) {
      skipBlanks();
    }
  }

  private void skipBlanks() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }
}
