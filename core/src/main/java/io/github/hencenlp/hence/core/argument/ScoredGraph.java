package io.github.hencenlp.hence.core.argument;

import io.github.hencenlp.hence.core.argument.StepFeatures.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * The steps that a text may take between its units, and how likely each is. What a unit shows by
 * itself is weighed once for each place that it can have in a step, not once for each step.
 */
final class ScoredGraph {

  private final ArgumentFeatures features;
  private final ArgumentModel model;
  private final double[] main;
  private final List<From> from = new ArrayList<>();
  private final Ends premises;
  private final Ends conclusions;

  /**
   * How likely the steps from a unit are beside each other, whichever the main conclusion is.
   *
   * @param highest the highest of the scores, to which all are put in proportion
   * @param steps the shares of the steps to each conclusion
   * @param sum all shares together, that of none among them
   */
  private record From(double highest, Map<Integer, ByRelation> steps, double sum) {

    static From of(Map<Integer, ByRelation> scores, double none) {
      double highest =
          scores.values().stream().mapToDouble(ByRelation::highest).reduce(none, Math::max);
      Map<Integer, ByRelation> steps = new LinkedHashMap<>();
      double sum = Math.exp(none - highest);
      for (Map.Entry<Integer, ByRelation> score : scores.entrySet()) {
        ByRelation share = score.getValue().map(s -> Math.exp(s - highest));
        steps.put(score.getKey(), share);
        sum += share.sum();
      }
      return new From(highest, steps, sum);
    }
  }

  /** What each unit is worth at one end of a step, by its place in it. */
  private static final class Ends {
    private final BiFunction<Integer, Place, ByRelation> weigh;
    private final Map<Integer, Map<Place, ByRelation>> known = new HashMap<>();

    Ends(BiFunction<Integer, Place, ByRelation> weigh) {
      this.weigh = weigh;
    }

    ByRelation of(int unit, Place place) {
      return known
          .computeIfAbsent(unit, u -> new EnumMap<>(Place.class))
          .computeIfAbsent(place, p -> weigh.apply(unit, p));
    }
  }

  ScoredGraph(ArgumentFeatures features, ArgumentModel model) {
    this.features = features;
    this.model = model;
    this.premises = new Ends((unit, place) -> model.step(features.premise(unit, place)));
    this.conclusions = new Ends((unit, place) -> model.step(features.conclusion(unit, place)));
    int size = features.text().size();
    double[] scores = new double[size];
    for (int unit = 0; unit < size; unit++) {
      List<String> part = features.part(unit);
      scores[unit] = model.main(part);
      Map<Integer, ByRelation> steps = new LinkedHashMap<>();
      for (int conclusion = 0; conclusion < size; conclusion++) {
        if (features.mayServe(unit, conclusion)) {
          steps.put(conclusion, score(unit, conclusion));
        }
      }
      from.add(From.of(steps, model.none(part)));
    }
    this.main = softmax(scores);
  }

  private ByRelation score(int premise, int conclusion) {
    Place place = features.place(premise, conclusion);
    return model
        .step(features.together(premise, conclusion))
        .plus(premises.of(premise, place))
        .plus(conclusions.of(conclusion, place));
  }

  ArgumentFeatures features() {
    return features;
  }

  /** Returns for each unit how likely it is what the whole piece argues; they sum up to 1. */
  double[] main() {
    return main.clone();
  }

  /**
   * Returns how likely the steps from a unit are, to each conclusion, weighed over what may be the
   * main conclusion. With that of no step they sum up to the sum of the weights.
   *
   * @param mains the possible main conclusions, and how likely each is
   */
  Map<Integer, ByRelation> from(int premise, Map<Integer, Double> mains) {
    From known = from.get(premise);
    if (features.text().at(premise).isOneWord()) {
      return Map.of();
    }
    Map<Integer, ByRelation> toMains = new LinkedHashMap<>();
    Map<Integer, Double> parts = new LinkedHashMap<>();
    double all = 0;
    for (Map.Entry<Integer, Double> main : mains.entrySet()) {
      int conclusion = main.getKey();
      if (conclusion != premise) {
        ByRelation share = known.steps().get(conclusion);
        if (share == null) {
          share = score(premise, conclusion).map(score -> Math.exp(score - known.highest()));
        }
        ByRelation more = model.step(features.toMain(premise, conclusion)).map(Math::exp);
        ByRelation toMain = share.times(more);
        double instead = known.steps().getOrDefault(conclusion, ByRelation.ZERO).sum();
        double part = main.getValue() / (known.sum() - instead + toMain.sum());
        toMains.put(conclusion, toMain.map(each -> each * part));
        parts.put(conclusion, part);
        all += part;
      }
    }
    Map<Integer, ByRelation> likely = new LinkedHashMap<>();
    for (Map.Entry<Integer, ByRelation> step : known.steps().entrySet()) {
      double otherwise = all - parts.getOrDefault(step.getKey(), 0.0);
      likely.put(step.getKey(), step.getValue().map(each -> each * otherwise));
    }
    toMains.forEach((main, share) -> likely.merge(main, share, ByRelation::plus));
    return likely;
  }

  private static double[] softmax(double[] scores) {
    double highest = Arrays.stream(scores).max().orElse(0);
    double[] shares = Arrays.stream(scores).map(score -> Math.exp(score - highest)).toArray();
    double sum = Arrays.stream(shares).sum();
    return Arrays.stream(shares).map(share -> share / sum).toArray();
  }
}
