package io.github.hencenlp.hence.core.attribution;

import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.analysis.Analysis;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Brings sayings and quotations together: a saying takes the quotations that it introduces whole,
 * however many sentences they run over; what is said within a quotation stays within it; and a
 * quotation that no rule reached gets its cue and source from the words around it ({@link
 * Introduction}).
 */
final class QuotedSpeech {

  /** Fewer words than this without a verb are a name or an expression in quotation marks. */
  private static final int SENTENCE_LIKE = 4;

  /**
   * Between two halves of one quotation stand no more characters than a cue with its source takes.
   */
  private static final int LONGEST_INTERRUPTION = 240;

  private final Analysis analysis;
  private final List<Quotation> quotations;
  private final List<Saying> settled = new ArrayList<>();

  private QuotedSpeech(Analysis analysis, List<Quotation> quotations) {
    this.analysis = analysis;
    this.quotations = quotations;
  }

  /** Returns the quotations of a text, in order. */
  static List<Quotation> quotations(Analysis analysis) {
    return QuotationFinder.find(analysis.text(), paragraphs(analysis));
  }

  /**
   * Returns the sayings of a text, contents fitted to its quotations, with those that quotations
   * alone show.
   */
  static List<Saying> settle(Analysis analysis, List<Quotation> quotations, List<Saying> sayings) {
    QuotedSpeech speech = new QuotedSpeech(analysis, quotations);
    for (Saying saying : sayings) {
      speech.fitted(saying, sayings).ifPresent(speech.settled::add);
    }
    speech.settled.addAll(SpeakerLabel.sayings(analysis, quotations));
    speech.quotations.stream().filter(speech::isSpeech).forEach(speech::place);
    speech.quotations.forEach(speech::addSourceBehind);
    return speech.settled;
  }

  /** Returns sayings with their contents fitted to the quotations that they touch, no more. */
  static List<Saying> fitted(Analysis analysis, List<Quotation> quotations, List<Saying> sayings) {
    QuotedSpeech speech = new QuotedSpeech(analysis, quotations);
    return sayings.stream().flatMap(s -> speech.fitted(s, sayings).stream()).toList();
  }

  /** Returns the paragraphs of a text, each from its first sentence to its last. */
  static List<Span.Piece> paragraphs(Analysis analysis) {
    List<Span.Piece> paragraphs = new ArrayList<>();
    int last = -1;
    for (Sentence sentence : analysis.sentences()) {
      int start =
          sentence.paragraph() == last
              ? paragraphs.remove(paragraphs.size() - 1).start()
              : sentence.begin();
      paragraphs.add(new Span.Piece(start, sentence.end()));
      last = sentence.paragraph();
    }
    return paragraphs;
  }

  private Optional<Saying> fitted(Saying saying, List<Saying> all) {
    Optional<Quotation> around =
        quotations.stream().filter(q -> q.holds(saying.place())).findFirst();
    if (around.isPresent()) {
      return Spans.within(saying.content(), around.get().words())
          .map(saying::withContent)
          .map(
              s ->
                  s.withSource(
                      s.source()
                          .filter(t -> around.get().holds(s.sentence().token(t.first()).begin()))));
    }
    List<Quotation> touched =
        quotations.stream().filter(q -> q.words().overlaps(saying.content())).toList();
    List<Quotation> spoken = touched.stream().filter(this::isSpeech).toList();
    boolean isDirect =
        !spoken.isEmpty() && all.stream().noneMatch(inner -> standsBetween(saying, inner));
    List<Span> parts =
        new ArrayList<>((isDirect ? spoken : touched).stream().map(Quotation::words).toList());
    if (!isDirect) {
      parts.add(saying.content());
    }
    return Optional.of(saying.withContent(Spans.joined(analysis.text(), parts)));
  }

  /**
   * Tells whether the cue of another saying stands in the content of the first, outside of
   * quotations.
   */
  private boolean standsBetween(Saying outer, Saying inner) {
    int place = inner.place();
    return place != outer.place()
        && outer.content().overlaps(Span.of(place, place + 1))
        && quotations.stream().noneMatch(q -> q.holds(place));
  }

  private void place(Quotation quotation) {
    if (settled.stream().noneMatch(s -> s.content().contains(quotation.words()))) {
      Optional<Saying> own = introduction(quotation).after();
      Optional<Saying> going = own.isPresent() ? Optional.empty() : interrupted(quotation);
      if (going.isPresent()) {
        Saying whole = going.get();
        settled.set(
            settled.indexOf(whole),
            whole.withContent(
                Spans.joined(analysis.text(), List.of(whole.content(), quotation.words()))));
      } else {
        own.or(() -> introduction(quotation).before()).ifPresent(this::settle);
      }
    }
  }

  private void addSourceBehind(Quotation quotation) {
    boolean isKnown =
        settled.stream()
            .anyMatch(s -> s.source().isPresent() && s.content().equals(quotation.words()));
    if (!isKnown) {
      Introduction around = introduction(quotation);
      around.inParentheses().or(around::behindDash).ifPresent(settled::add);
    }
  }

  private Introduction introduction(Quotation quotation) {
    return new Introduction(analysis, quotation, quotations);
  }

  /** A rule may have found the same cue with its source, but with other words for its content. */
  private void settle(Saying found) {
    Optional<Saying> known =
        settled.stream().filter(s -> s.cue().isPresent() && s.place() == found.place()).findFirst();
    settled.removeIf(s -> s.cue().isPresent() && s.place() == found.place());
    settled.add(
        known
            .filter(k -> k.source().isPresent())
            .map(k -> found.withSource(k.source()))
            .orElse(found));
  }

  /**
   * Returns the saying whose cue stands between the quotation before, which it introduces, and this
   * one.
   */
  private Optional<Saying> interrupted(Quotation quotation) {
    return quotations.stream()
        .filter(q -> q.close() <= quotation.open())
        .max(Comparator.comparingInt(Quotation::close))
        .filter(q -> isOneInterruption(q.close(), quotation.open()))
        .flatMap(
            q ->
                settled.stream()
                    .filter(s -> s.cue().isPresent() && s.content().contains(q.words()))
                    .filter(s -> s.place() >= q.close() && s.place() < quotation.open())
                    .findFirst());
  }

  /** Nothing but one cue stands between: where a sentence ends there, the next is the quotation. */
  private boolean isOneInterruption(int from, int to) {
    String between = analysis.text().substring(from, to);
    List<Integer> ends =
        analysis.sentences().stream()
            .map(Sentence::end)
            .filter(end -> end > from && end < to)
            .toList();
    return between.length() <= LONGEST_INTERRUPTION
        && between.indexOf('\n') < 0
        && ends.size() <= 1
        && ends.stream().allMatch(end -> analysis.text().substring(end, to).isBlank());
  }

  /**
   * Tells speech from words that are only set off: a quotation with a verb or some length that
   * stands free, begun by a capital after a stop, comma, colon or verb of its own.
   */
  private boolean isSpeech(Quotation quotation) {
    int words = 0;
    boolean hasVerb = false;
    for (Sentence sentence : analysis.sentences()) {
      for (Token token : sentence.tokens()) {
        if (quotation.holds(token.begin()) && !token.isPunctuation()) {
          words++;
          hasVerb |= token.isVerb() || token.tag().equals("MD");
        }
      }
    }
    return (hasVerb && words > 1 || words >= SENTENCE_LIKE) && standsFree(quotation);
  }

  private boolean standsFree(Quotation quotation) {
    char first = analysis.text().charAt(quotation.words().start());
    String before =
        analysis.text().substring(Math.max(0, quotation.open() - 3), quotation.open()).strip();
    boolean afterStop =
        before.isEmpty() || ",:;.?!—–(".indexOf(before.charAt(before.length() - 1)) >= 0;
    boolean startsSentence =
        analysis.sentences().stream().anyMatch(s -> s.begin() == quotation.open());
    return startsSentence || afterStop || Character.isUpperCase(first);
  }
}
