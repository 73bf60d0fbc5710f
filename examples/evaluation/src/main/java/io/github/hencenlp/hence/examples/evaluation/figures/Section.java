package io.github.hencenlp.hence.examples.evaluation.figures;

import io.github.hencenlp.hence.examples.evaluation.score.MacroF1;
import io.github.hencenlp.hence.examples.evaluation.score.Predictor;
import io.github.hencenlp.hence.examples.evaluation.score.Score;
import io.github.hencenlp.hence.examples.evaluation.score.Share;
import java.util.List;

/**
 * The figures of one corpus. Immutable.
 *
 * @param corpus the folder that it lies in
 * @param part what of it was scored
 * @param notes what to know of how it is counted
 * @param layers the scores
 * @param shares the shares, of such layers as have no more than that
 * @param classifications how well things were told into two classes
 * @param outcome what they were counted from
 */
public record Section(
    String corpus,
    String part,
    List<String> notes,
    List<Layer> layers,
    List<Accuracy> shares,
    List<Classification> classifications,
    Outcome outcome) {

  /** A layer's score, and the floor's. */
  public record Layer(String name, Score score, Score floor) {}

  /** A share that is right, and the floor's. */
  public record Accuracy(String name, Share share, Share floor) {}

  /** How well things were told into two classes, and how well the floor did. */
  public record Classification(String name, MacroF1 score, MacroF1 floor) {}

  /** Copies the lists. */
  public Section {
    notes = List.copyOf(notes);
    layers = List.copyOf(layers);
    shares = List.copyOf(shares);
    classifications = List.copyOf(classifications);
  }

  /** Scores what is found in a corpus, and the floor. */
  public static Section of(Benchmark benchmark, Predictor predictor) {
    Outcome outcome = benchmark.score(predictor);
    Outcome floor = benchmark.floorScore();
    return new Section(
        benchmark.corpus(),
        benchmark.part(),
        benchmark.notes(),
        outcome.scores().entrySet().stream()
            .map(
                e ->
                    new Layer(
                        e.getKey(),
                        e.getValue(),
                        floor.scores().getOrDefault(e.getKey(), Score.NONE)))
            .toList(),
        outcome.shares().entrySet().stream()
            .map(
                e ->
                    new Accuracy(
                        e.getKey(),
                        e.getValue(),
                        floor.shares().getOrDefault(e.getKey(), Share.NONE)))
            .toList(),
        outcome.classifications().entrySet().stream()
            .map(
                e ->
                    new Classification(
                        e.getKey(),
                        e.getValue(),
                        floor.classifications().getOrDefault(e.getKey(), MacroF1.NONE)))
            .toList(),
        outcome);
  }
}
