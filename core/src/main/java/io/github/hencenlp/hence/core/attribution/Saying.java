package io.github.hencenlp.hence.core.attribution;

import io.github.hencenlp.hence.Attribution;
import io.github.hencenlp.hence.Attribution.Modality;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import io.github.hencenlp.hence.core.rule.Rule;
import java.util.Optional;

/**
 * Something said, on the way to becoming an attribution.
 *
 * @param rule the id of the rule that found it
 * @param confidence how often that rule is right
 * @param modality what the rule says of how far the content holds, where the cue's words do not
 * @param sentence where the cue stands, or would stand
 * @param source the phrase that names the source
 * @param cue the words that ascribe
 * @param content what is ascribed
 */
record Saying(
    String rule,
    double confidence,
    Optional<Modality> modality,
    Sentence sentence,
    Optional<TokenSet> source,
    Optional<TokenSet> cue,
    Span content) {

  /** Contents that share more than this are one. */
  private static final double SAME = 0.6;

  /** Returns what a rule or form found, with its own confidence and modality. */
  static Saying by(
      Rule rule, Sentence s, Optional<TokenSet> source, Optional<TokenSet> cue, Span content) {
    return new Saying(
        rule.id(),
        Double.parseDouble(rule.setting("confidence", "0.7")),
        Optional.ofNullable(rule.settings().get("modality")).map(Modality::valueOf),
        s,
        source,
        cue,
        content);
  }

  Saying withContent(Span other) {
    return new Saying(rule, confidence, modality, sentence, source, cue, other);
  }

  Saying withSource(Optional<TokenSet> other) {
    return new Saying(rule, confidence, modality, sentence, other, cue, content);
  }

  /**
   * Returns it as an attribution, its cue with all that belongs to it.
   *
   * @param sourceId the id of who the source is
   */
  Attribution attribution(String id, Optional<String> sourceId) {
    return new Attribution(
        id,
        source.flatMap(TokenSet::span),
        cue.map(CuePhrase::whole).flatMap(TokenSet::span),
        content,
        sourceId,
        CueModality.of(this),
        confidence,
        rule);
  }

  /** Tells whether a word belongs to both cues. */
  boolean sharesCueWith(Saying other) {
    return sentence == other.sentence
        && cue.isPresent()
        && other.cue.isPresent()
        && cue.get().intersects(other.cue.get());
  }

  /** Tells whether an adverb alone ascribes: "allegedly". */
  boolean isHedge() {
    return source.isEmpty()
        && cue.filter(c -> sentence.token(c.first()).tag().startsWith("RB")).isPresent();
  }

  /** Tells whether an adverb of hearsay stands in about the whole of what is said here. */
  boolean isHedgedBy(Saying hedge) {
    int union = content.length() + hedge.content.length() - content.overlap(hedge.content);
    return !isHedge() && content.overlap(hedge.content) > SAME * union;
  }

  /** Returns the offset that decides where in the text the saying belongs. */
  int place() {
    return cue.flatMap(TokenSet::span).map(Span::start).orElse(content.start());
  }
}
