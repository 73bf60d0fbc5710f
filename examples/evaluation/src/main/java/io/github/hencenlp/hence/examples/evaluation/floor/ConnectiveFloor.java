package io.github.hencenlp.hence.examples.evaluation.floor;

import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.Document;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.examples.evaluation.corpus.Layers;
import io.github.hencenlp.hence.examples.evaluation.score.Prediction;
import io.github.hencenlp.hence.examples.evaluation.score.Predictor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Causal claims by a bare list of connectives: wherever one stands it makes a claim, whose
 * arguments are the words before it and the words after it in the sentence. Where it begins the
 * sentence, or is one of condition, they are those up to the next comma and those after it; of a
 * result that begins the sentence, the sentence before and this one. Immutable and safe to share
 * between threads.
 */
public final class ConnectiveFloor implements Predictor {
  private static final double CONFIDENCE = 0.5;

  private final Connectives connectives;

  private ConnectiveFloor(Connectives connectives) {
    this.connectives = connectives;
  }

  /** Returns one that knows connectives of clauses and sentences alone. */
  public static ConnectiveFloor ofConnectives() {
    return new ConnectiveFloor(Connectives.load("connectives.txt"));
  }

  /** Returns one that knows words of purpose and occasion besides, for news. */
  public static ConnectiveFloor ofNews() {
    return new ConnectiveFloor(Connectives.load("connectives.txt", "news.txt"));
  }

  @Override
  public Prediction predict(Document document) {
    return new Prediction(claims(document, Sentences.of(document)), Layers.NONE);
  }

  List<CausalClaim> claims(Document document, Sentences sentences) {
    List<CausalClaim> claims = new ArrayList<>();
    for (List<Span> paragraph : sentences.paragraphs()) {
      Optional<Span> before = Optional.empty();
      for (Span sentence : paragraph) {
        addClaims(document.text(), before, sentence, claims);
        before = Optional.of(sentence);
      }
    }
    return claims;
  }

  private void addClaims(
      String text, Optional<Span> before, Span sentence, List<CausalClaim> claims) {
    Matcher connective =
        connectives.pattern().matcher(text).region(sentence.start(), sentence.end());
    while (connective.find()) {
      String words = connective.group().toLowerCase(Locale.ROOT);
      Connectives.Kind kind = connectives.kinds().getOrDefault(words, Connectives.Kind.REASON);
      Optional<Span> first = Words.trimmed(text, sentence.start(), connective.start());
      Optional<Span> second = Words.trimmed(text, connective.end(), sentence.end());
      int comma = text.indexOf(',', connective.end());
      if (kind == Connectives.Kind.RESULT) {
        first = first.or(() -> before);
      } else if ((first.isEmpty() || kind == Connectives.Kind.CONDITION)
          && comma >= 0
          && comma < sentence.end()) {
        first = Words.trimmed(text, comma, sentence.end());
        second = Words.trimmed(text, connective.end(), comma);
      }
      if (first.isPresent() && second.isPresent()) {
        Span signal = Span.of(connective.start(), connective.end());
        claims.add(claim(claims.size(), kind, first.get(), signal, second.get()));
      }
    }
  }

  private static CausalClaim claim(
      int number, Connectives.Kind kind, Span first, Span signal, Span second) {
    boolean result = kind == Connectives.Kind.RESULT;
    return new CausalClaim(
        "c" + (number + 1),
        List.of(),
        result ? first : second,
        result ? second : first,
        Optional.of(signal),
        kind == Connectives.Kind.PURPOSE ? CausalClaim.Type.PURPOSE : CausalClaim.Type.CONSEQUENCE,
        CausalClaim.Polarity.PROMOTES,
        kind == Connectives.Kind.CONDITION
            ? CausalClaim.Modality.CONDITIONAL
            : CausalClaim.Modality.ASSERTED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        CONFIDENCE,
        "floor");
  }
}
