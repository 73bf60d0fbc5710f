package io.github.hencenlp.hence.core.statement;

import static io.github.hencenlp.hence.core.analysis.Sentence.NONE;

import io.github.hencenlp.hence.Attribution;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.Token;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import io.github.hencenlp.hence.core.rule.RuleFile;
import io.github.hencenlp.hence.core.rule.WordLists;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An attribution as one sentence has it: which of the sentence's words say it, and which report.
 */
final class Report {

  private static final Set<String> NEGATING;

  private static final Set<String> SUPPOSING;

  private static final Set<String> SWEEPING;

  /** "About seven in ten", "31 per cent of the members"; a number is "#". */
  private static final Pattern SHARE =
      Pattern.compile(
          "(?:\\S+ ){0,3}# (?:(?:per cent|percent|%)(?: of .*)?|(?:in|out of|of|of those) #.*)");

  static {
    WordLists lists = RuleFile.words(Report.class, "report.words");
    NEGATING = lists.words("negating");
    SUPPOSING = lists.words("supposing");
    SWEEPING = lists.words("sweeping");
  }

  private final Sentence s;
  private final Attribution attribution;
  private final TokenSet source;
  private final TokenSet cue;
  private final TokenSet content;

  private Report(Sentence s, Attribution attribution) {
    this.s = s;
    this.attribution = attribution;
    this.content = words(s, Optional.of(attribution.content()));
    this.source = words(s, attribution.source()).without(content.members());
    this.cue = words(s, attribution.cue()).without(content.members());
  }

  /**
   * Returns what a sentence has of an attribution whose content is a statement of its own; empty
   * where it has none of the content, or where the content is a part of a larger statement.
   */
  static Optional<Report> of(Sentence s, Attribution attribution) {
    return Optional.of(new Report(s, attribution))
        .filter(r -> !r.content.isEmpty() && r.isClause() && !r.isInsideStatement());
  }

  private static TokenSet words(Sentence s, Optional<Span> span) {
    BitSet words = new BitSet();
    s.tokens().stream()
        .filter(t -> span.filter(p -> p.overlaps(Span.of(t.begin(), t.end()))).isPresent())
        .forEach(t -> words.set(t.index()));
    return TokenSet.of(s, words);
  }

  Attribution attribution() {
    return attribution;
  }

  /**
   * Tells whether a word is said, tells on what condition that holds ("if it rains, she says"), or
   * stands in a relative clause of what is said.
   */
  boolean says(int i) {
    return content.contains(i) || isBelow(i, this::isCondition) || isOfRelative(i);
  }

  /** Tells whether a word is of a relative clause of what is said, or the comma before it. */
  private boolean isOfRelative(int i) {
    boolean isComma = i == content.last() + 1 && i + 1 < s.size() && s.token(i).isPunctuation();
    return isBelow(isComma ? i + 1 : i, this::isRelative);
  }

  boolean isCue(int i) {
    return cue.contains(i);
  }

  /** Tells whether a word is one of the source or the cue. */
  boolean isFrame(int i) {
    return source.contains(i) || cue.contains(i);
  }

  /**
   * Tells whether a word reports what is said: one of the source or the cue, "that", or what hangs
   * on a cue on which the given first word of its group does not hang.
   */
  boolean reports(int i, int first) {
    return !says(i)
        && (cue.contains(i)
            || (source.contains(i) && !isAntecedent())
            || (s.token(i).lower().equals("that") && content.contains(s.head(i)))
            || isBelow(i, h -> cue.contains(h) && !s.subtree(h).get(first)));
  }

  /** Tells whether a word or one above it passes the test, before one that is said. */
  private boolean isBelow(int i, IntPredicate test) {
    return IntStream.iterate(i, h -> h != NONE && !content.contains(h), s::head).anyMatch(test);
  }

  private boolean isCondition(int i) {
    return s.relation(i).equals("advcl")
        && cue.contains(s.head(i))
        && i < s.head(i)
        && isSupposed(i);
  }

  private boolean isRelative(int i) {
    return s.relation(i).equals("acl:relcl") && content.contains(s.head(i)) && i > content.last();
  }

  /** "The mayor, who says that …": such a source is a part of the clause that it stands in. */
  private boolean isAntecedent() {
    return cue.anyMatch(i -> s.relation(i).equals("acl:relcl") && source.contains(s.head(i)));
  }

  /**
   * Tells whether what is said is a clause of its own: a predicate with its subject, which is more
   * than a small clause, or all but the whole sentence.
   */
  private boolean isClause() {
    return content.anyMatch(this::isSubject)
        || isNounBeforeVerb()
        || 10 * content.size() >= 8 * s.size();
  }

  private boolean isSubject(int i) {
    int head = s.head(i);
    return s.relation(i).startsWith("nsubj") && content.contains(head) && !isSmallClause(head);
  }

  /** "They call it sulking", "she finds them dull": a subject and its predicate without a verb. */
  private boolean isSmallClause(int predicate) {
    String tag = s.token(predicate).tag();
    return (tag.startsWith("JJ") || tag.equals("VBG"))
        && !s.hasChild(predicate, "cop", "aux", "aux:pass");
  }

  /** A noun and a finite verb behind it, in words that the tree may have torn apart. */
  private boolean isNounBeforeVerb() {
    return content.members().stream()
        .mapToObj(s::token)
        .dropWhile(t -> !t.isNominal() && !t.tag().equals("CD"))
        .takeWhile(t -> !t.tag().startsWith("W"))
        .anyMatch(Token::isFinite);
  }

  /**
   * Where the reporting clause carries the negation ("I doubt that …"), is only supposed ("if she
   * thinks that …"), or tells how many hold something ("seven in ten say that …"), the content is
   * no statement alone.
   */
  private boolean isInsideStatement() {
    return isSweeping()
        || isShare()
        || cue.anyMatch(
            i ->
                s.isLemma(i, "doubt", "deny")
                    || s.child(i, c -> NEGATING.contains(s.token(c).lower())).isPresent()
                    || (!source.isEmpty() && isSupposed(i)));
  }

  private boolean isSupposed(int verb) {
    return s.child(
            verb, c -> s.relation(c).equals("mark") && SUPPOSING.contains(s.token(c).lower()))
        .isPresent();
  }

  private boolean isSweeping() {
    return !source.isEmpty() && SWEEPING.contains(s.token(source.first()).lower());
  }

  private boolean isShare() {
    String words =
        source.members().stream()
            .mapToObj(s::token)
            .map(t -> t.tag().equals("CD") ? "#" : t.lower())
            .collect(Collectors.joining(" "));
    return SHARE.matcher(words).matches();
  }
}
