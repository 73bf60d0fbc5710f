package io.github.hencenlp.hence.examples.evaluation.corpus;

import io.github.hencenlp.hence.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prose in which every statement stands in braces, with its number and what it serves:
 *
 * <pre>{@code
 * {1 MAIN|The pool should stay open}. {2>1|Last winter 3,100 children learned to swim there}, and
 * {3+2|no other pool is near}. Critics say that {4x1|it is dear}.
 * }</pre>
 *
 * {@code >} is support, {@code x} attack, {@code +} that a premise joins another; several links
 * stand apart by commas; a statement in two pieces has its number in both. Offsets count in {@link
 * #text}, the prose without braces. Immutable.
 *
 * @param text the prose
 * @param statements where the statements stand, by their number
 * @param main the numbers of the main conclusions
 * @param links what leads where
 */
public record MarkedProse(
    String text, Map<Integer, Span> statements, Set<Integer> main, List<Link> links) {

  private static final Pattern MARK = Pattern.compile("\\{([^|{}]*)\\|([^{}]*)}");
  private static final Pattern HEAD =
      Pattern.compile("(\\d+)( MAIN)?(?: ?([>x+]\\d+(?:,[>x+]\\d+)*))?");

  /** How one statement serves another. */
  public enum Relation {
    /** It is a reason for it. */
    SUPPORT,
    /** It speaks against it. */
    ATTACK,
    /** It is a premise of the same step. */
    JOINT
  }

  /**
   * A link.
   *
   * @param from the number of the statement that it leads from
   * @param to the number of the statement that it leads to
   * @param relation how the one serves the other
   */
  public record Link(int from, int to, Relation relation) {}

  /** Copies the collections. */
  public MarkedProse {
    statements = Map.copyOf(statements);
    main = Set.copyOf(main);
    links = List.copyOf(links);
  }

  /**
   * Reads marked prose; prose without marks has no statements.
   *
   * @throws IllegalArgumentException if a mark cannot be understood, a brace has no partner, or a
   *     link leads to no statement
   */
  public static MarkedProse parse(String marked) {
    StringBuilder text = new StringBuilder();
    Map<Integer, List<Span.Piece>> pieces = new TreeMap<>();
    Set<Integer> main = new LinkedHashSet<>();
    List<Link> links = new ArrayList<>();
    int end = 0;
    for (Matcher m = MARK.matcher(marked); m.find(); end = m.end()) {
      text.append(marked, end, m.start());
      Matcher head = HEAD.matcher(m.group(1));
      if (!head.matches()) {
        throw new IllegalArgumentException(
            "a mark is like {7>5,x3|…} or {1 MAIN|…}, but one begins {" + m.group(1) + "|");
      }
      int number = Integer.parseInt(head.group(1));
      int start = text.length();
      text.append(m.group(2));
      pieces
          .computeIfAbsent(number, n -> new ArrayList<>())
          .add(new Span.Piece(start, text.length()));
      if (head.group(2) != null) {
        main.add(number);
      }
      if (head.group(3) != null) {
        for (String link : head.group(3).split(",", -1)) {
          links.add(
              new Link(number, Integer.parseInt(link.substring(1)), relation(link.charAt(0))));
        }
      }
    }
    text.append(marked, end, marked.length());
    if (text.indexOf("{") >= 0 || text.indexOf("}") >= 0) {
      throw new IllegalArgumentException("a brace has no partner in: " + text);
    }
    links.stream()
        .filter(link -> !pieces.containsKey(link.to()))
        .findFirst()
        .ifPresent(
            link -> {
              throw new IllegalArgumentException(
                  "statement " + link.from() + " leads to " + link.to() + ", which is not there");
            });
    Map<Integer, Span> statements = new TreeMap<>();
    pieces.forEach((number, of) -> statements.put(number, Span.covering(of)));
    return new MarkedProse(text.toString(), statements, main, links);
  }

  /**
   * Returns where a statement stands.
   *
   * @throws IllegalArgumentException if there is none of that number
   */
  public Span statement(int number) {
    Span statement = statements.get(number);
    if (statement == null) {
      throw new IllegalArgumentException(
          "no statement has the number " + number + ", only " + statements.keySet());
    }
    return statement;
  }

  /** Returns marked prose without its marks. */
  static String unmarked(String marked) {
    return MARK.matcher(marked).replaceAll(m -> Matcher.quoteReplacement(m.group(2)));
  }

  private static Relation relation(char sign) {
    return switch (sign) {
      case '>' -> Relation.SUPPORT;
      case 'x' -> Relation.ATTACK;
      default -> Relation.JOINT;
    };
  }
}
