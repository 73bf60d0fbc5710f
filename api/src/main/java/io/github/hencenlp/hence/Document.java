package io.github.hencenlp.hence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A text to read the argument of. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * Document.of(text)                                  // a page: title, byline, appeals and the like are told apart
 * Document.body(text)                                // all of it argues: no zones are looked for
 * Document.ofStatements(List.of("…", "…"))           // the host's own segmentation: one statement each
 * Document.of(text).withId("op-ed").withTitle("…")
 * }</pre>
 *
 * @param id names the document in results; {@code "document"} unless set
 * @param text the words, exactly as all offsets will count them
 * @param title the piece's headline where the host knows it from elsewhere; it need not stand in
 *     the text
 * @param layout whether the text is a page, all body, or statements in no order
 * @param statements the host's own statements as spans of the text, in text order; empty to have
 *     them found
 */
public record Document(
    String id, String text, Optional<String> title, Layout layout, List<Span> statements) {

  private static final String DEFAULT_ID = "document";

  /** What the text holds. */
  public enum Layout {
    /** A page, perhaps scraped: the body has to be told from what stands around it. */
    PAGE,
    /** Body alone: no zones are looked for. */
    BODY,
    /**
     * The host's own statements, whose order tells nothing: notes, cards, answers of many people.
     */
    UNORDERED
  }

  /**
   * Checks the text and copies the list.
   *
   * @throws IllegalArgumentException if the id or the text is blank; if the text holds a control
   *     character of ASCII other than white space, which says that it is binary; if the statements
   *     do not lie in the text, in order and apart; or if there are none and the layout is {@link
   *     Layout#UNORDERED}
   */
  public Document {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(layout, "layout");
    statements = List.copyOf(statements);
    if (id.isBlank()) {
      throw new IllegalArgumentException("the id must not be blank");
    }
    if (isBlank(text)) {
      throw new IllegalArgumentException(
          "the text must hold words, but " + id + " is blank (" + text.length() + " characters)");
    }
    requireProse(id, text);
    requireOrder(text, statements);
    if (layout == Layout.UNORDERED && statements.isEmpty()) {
      throw new IllegalArgumentException(
          "only ready-made statements can stand in no order, but " + id + " has none");
    }
  }

  /**
   * Returns a page: title, headings, byline, disclaimer and boilerplate are told from the body.
   *
   * @throws IllegalArgumentException if the text is blank or binary
   */
  public static Document of(String text) {
    return new Document(DEFAULT_ID, text, Optional.empty(), Layout.PAGE, List.of());
  }

  /**
   * Returns a text that is all body: no zones are looked for.
   *
   * @throws IllegalArgumentException if the text is blank or binary
   */
  public static Document body(String text) {
    return new Document(DEFAULT_ID, text, Optional.empty(), Layout.BODY, List.of());
  }

  /**
   * Returns a text of ready-made statements, whose roles and relations are then found. The
   * document's text is the statements joined by line feeds.
   *
   * @throws IllegalArgumentException if there is no statement, or one is blank or binary
   */
  public static Document ofStatements(List<String> statements) {
    List<Span> spans = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String statement : statements) {
      if (isBlank(statement)) {
        throw new IllegalArgumentException(
            "statement " + (spans.size() + 1) + " of " + statements.size() + " is blank");
      }
      if (!spans.isEmpty()) {
        text.append('\n');
      }
      spans.add(Span.of(text.length(), text.length() + statement.length()));
      text.append(statement);
    }
    return ofStatements(text.toString(), spans);
  }

  /**
   * Returns a text that is all body, with the host's own statements as spans of it.
   *
   * @throws IllegalArgumentException if the text is blank or binary, or there is no statement, or
   *     the statements do not lie in the text, in order and apart
   */
  public static Document ofStatements(String text, List<Span> statements) {
    if (statements.isEmpty()) {
      throw new IllegalArgumentException("a document of statements needs at least one");
    }
    return new Document(DEFAULT_ID, text, Optional.empty(), Layout.BODY, statements);
  }

  /**
   * Returns this document under another id.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public Document withId(String newId) {
    return new Document(newId, text, title, layout, statements);
  }

  /** Returns this document with a headline that the host knows from elsewhere. */
  public Document withTitle(String newTitle) {
    return new Document(id, text, Optional.of(newTitle), layout, statements);
  }

  /**
   * Returns this document of ready-made statements as one whose statements stand in no order that
   * tells anything. What they argue is then read from their words alone; the order in which they
   * are given changes nothing but the order in which results are listed.
   *
   * @throws IllegalArgumentException if the document has no ready-made statements
   */
  public Document withoutOrder() {
    return new Document(id, text, title, Layout.UNORDERED, statements);
  }

  /** A byte order mark, no-break spaces and the like make no words either. */
  private static boolean isBlank(String text) {
    return text.codePoints()
        .allMatch(
            c ->
                Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.getType(c) == Character.FORMAT);
  }

  /** Controls beyond ASCII stand in prose too: quotation marks and dashes that somebody misread. */
  private static void requireProse(String id, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '\u0080' && Character.isISOControl(c) && !Character.isWhitespace(c)) {
        throw new IllegalArgumentException(
            String.format(
                "the text must be prose, but %s has the control character U+%04X at offset %d: is it binary?",
                id, (int) c, i));
      }
    }
  }

  private static void requireOrder(String text, List<Span> statements) {
    int end = 0;
    for (Span statement : statements) {
      if (statement.start() < end || statement.end() > text.length()) {
        throw new IllegalArgumentException(
            "statements must stand in order, apart, and within 0 to "
                + text.length()
                + ", but one is "
                + statement);
      }
      end = statement.end();
    }
  }
}
