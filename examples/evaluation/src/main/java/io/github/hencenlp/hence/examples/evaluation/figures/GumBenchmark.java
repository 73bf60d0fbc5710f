package io.github.hencenlp.hence.examples.evaluation.figures;

import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.examples.evaluation.corpus.DiscourseRelation;
import io.github.hencenlp.hence.examples.evaluation.corpus.DiscourseRelation.Contingency;
import io.github.hencenlp.hence.examples.evaluation.corpus.GoldClaim;
import io.github.hencenlp.hence.examples.evaluation.corpus.GumReader;
import io.github.hencenlp.hence.examples.evaluation.corpus.GumText;
import io.github.hencenlp.hence.examples.evaluation.floor.ConnectiveFloor;
import io.github.hencenlp.hence.examples.evaluation.score.Likeness;
import io.github.hencenlp.hence.examples.evaluation.score.Matching;
import io.github.hencenlp.hence.examples.evaluation.score.Predictor;
import io.github.hencenlp.hence.examples.evaluation.score.Score;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** GUM: discourse relations in texts of many genres. */
public final class GumBenchmark implements Benchmark {
  private final String part;
  private final List<GumText> texts;

  private GumBenchmark(String part, List<GumText> texts) {
    this.part = part;
    this.texts = texts;
  }

  /**
   * Reads a part ("dev") of the corpus from its folder.
   *
   * @param genres the genres to keep ("news"); empty for all
   */
  public static GumBenchmark read(Path folder, String part, Set<String> genres) {
    return new GumBenchmark(
        genres.isEmpty() ? part : part + ", " + String.join(", ", genres),
        GumReader.read(folder.resolve(part)).stream()
            .filter(text -> genres.isEmpty() || genres.contains(text.genre()))
            .toList());
  }

  @Override
  public String corpus() {
    return "gum";
  }

  @Override
  public String part() {
    return part + ": " + texts.size() + " texts";
  }

  @Override
  public List<String> notes() {
    return List.of(
        "Gold has connectives between clauses and no other causal language, so only claims whose"
            + " signal lies on an annotated explicit connective, of whatever sense, are counted, each"
            + " in one table: one that lies on a connective of cause as a cause, whatever its"
            + " modality; of the others, a CONDITIONAL one as a condition, a PURPOSE as a purpose,"
            + " and all the rest, on a connective of time or of contrast say, as a cause, which is"
            + " then wrong.",
        "Signal: it overlaps the connective. Relation: both arguments match besides. \"Unless\""
            + " (Negative-condition) is a condition. Of a connective with two senses each is counted.",
        "Known difference: GUM calls many a \"by …-ing\" a purpose or a manner, which the annotation"
            + " guide calls a cause, and most of its purposes (\"to …\") are implicit.",
        "Implicit causes and purposes: a claim of whatever kind both of whose arguments match; recall"
            + " alone says something, since nothing is counted as wrong.");
  }

  @Override
  public Predictor floor() {
    return ConnectiveFloor.ofConnectives();
  }

  @Override
  public Outcome score(Predictor predictor) {
    return Readings.score(
        texts,
        text -> text.text().document(),
        predictor,
        (text, prediction, outcome) -> score(text, prediction.claims(), outcome));
  }

  private static void score(GumText text, List<CausalClaim> claims, Outcome outcome) {
    for (Contingency kind : Contingency.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      List<GoldClaim> gold = gold(text, true, kind);
      List<CausalClaim> competing =
          claims.stream()
              .filter(claim -> kindOf(claim, text.relations()).equals(Optional.of(kind)))
              .toList();
      outcome.add(name + " signal", Matching.of(gold, competing, Likeness::ofSignals));
      outcome.keep(
          text.text(),
          outcome.add(
              name + " relation", Matching.of(gold, competing, Likeness::ofClaimsBySignal)));
    }
    for (Contingency kind : List.of(Contingency.CAUSE, Contingency.PURPOSE)) {
      Matching<GoldClaim, CausalClaim> implicit =
          Matching.of(gold(text, false, kind), claims, Likeness::ofClaims);
      Score recalled = Score.of(implicit);
      outcome.add(
          "implicit " + kind.name().toLowerCase(Locale.ROOT) + " (recall)",
          new Score(recalled.gold(), recalled.matched(), recalled.matched()));
    }
  }

  private static List<GoldClaim> gold(GumText text, boolean explicit, Contingency kind) {
    return text.relations().stream()
        .filter(r -> r.explicit() == explicit && r.contingency().equals(Optional.of(kind)))
        .map(DiscourseRelation::claim)
        .toList();
  }

  /** Returns the table that a claim is counted in; none where it lies on no explicit connective. */
  static Optional<Contingency> kindOf(CausalClaim claim, List<DiscourseRelation> relations) {
    List<DiscourseRelation> under =
        relations.stream().filter(r -> r.explicit() && overlap(claim.signal(), r)).toList();
    if (under.isEmpty()) {
      return Optional.empty();
    }
    if (under.stream().anyMatch(r -> r.contingency().equals(Optional.of(Contingency.CAUSE)))) {
      return Optional.of(Contingency.CAUSE);
    }
    return Optional.of(
        claim.modality() == CausalClaim.Modality.CONDITIONAL
            ? Contingency.CONDITION
            : claim.type() == CausalClaim.Type.PURPOSE ? Contingency.PURPOSE : Contingency.CAUSE);
  }

  private static boolean overlap(Optional<Span> signal, DiscourseRelation relation) {
    return signal.isPresent()
        && relation.connective().filter(words -> words.overlaps(signal.get())).isPresent();
  }
}
