package io.github.hencenlp.hence.examples.evaluation.figures;

import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.examples.evaluation.corpus.GoldClaim;
import io.github.hencenlp.hence.examples.evaluation.corpus.Text;
import io.github.hencenlp.hence.examples.evaluation.score.Judged;
import io.github.hencenlp.hence.examples.evaluation.score.MacroF1;
import io.github.hencenlp.hence.examples.evaluation.score.Matching;
import io.github.hencenlp.hence.examples.evaluation.score.Missed;
import io.github.hencenlp.hence.examples.evaluation.score.Score;
import io.github.hencenlp.hence.examples.evaluation.score.Share;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came out for a corpus, counted up text by text. */
public final class Outcome {
  private final Map<String, Score> scores = new LinkedHashMap<>();
  private final Map<String, Share> shares = new LinkedHashMap<>();
  private final Map<String, MacroF1> classifications = new LinkedHashMap<>();
  private final List<Judged> judged = new ArrayList<>();
  private final List<Missed> missed = new ArrayList<>();

  /** Counts a score under that layer. */
  void add(String layer, Score score) {
    scores.merge(layer, score, Score::plus);
  }

  /** Sets the score of a layer to another. */
  void replace(String layer, Score score) {
    scores.put(layer, score);
  }

  /** Sets the share of that name to another. */
  void replace(String name, Share share) {
    shares.put(name, share);
  }

  /** Counts a matching under that layer and returns it. */
  <G, P> Matching<G, P> add(String layer, Matching<G, P> matching) {
    add(layer, Score.of(matching));
    return matching;
  }

  /** Counts a share under that name. */
  void add(String name, Share share) {
    shares.merge(name, share, Share::plus);
  }

  /** Counts a classification under that name. */
  void add(String name, MacroF1 classification) {
    classifications.merge(name, classification, MacroF1::plus);
  }

  /** Keeps the single claims of a strict matching, for calibration and for a look at the misses. */
  void keep(Text text, Matching<GoldClaim, CausalClaim> matching) {
    matching.pairs().forEach(pair -> judged.add(new Judged(text, pair.predicted(), true)));
    matching.wrong().forEach(claim -> judged.add(new Judged(text, claim, false)));
    matching.missed().forEach(claim -> missed.add(new Missed(text, claim)));
  }

  /** Returns the scores by layer, in the order in which they were first counted. */
  public Map<String, Score> scores() {
    return new LinkedHashMap<>(scores);
  }

  /** Returns the shares by name, likewise. */
  public Map<String, Share> shares() {
    return new LinkedHashMap<>(shares);
  }

  /** Returns the classifications by name, likewise. */
  public Map<String, MacroF1> classifications() {
    return new LinkedHashMap<>(classifications);
  }

  /** Returns the claims that were found and that gold can judge. */
  public List<Judged> judged() {
    return List.copyOf(judged);
  }

  /** Returns the gold claims that were not found. */
  public List<Missed> missed() {
    return List.copyOf(missed);
  }
}
