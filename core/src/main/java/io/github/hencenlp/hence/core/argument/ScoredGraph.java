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

  /** The scores of the steps from a unit to each conclusion, and of none. */
  private record From(Map<Integer, ByRelation> steps, double none) {}

  /**
   * How likely the steps from a unit are; all and none sum up to 1.
   *
   * @param steps to each conclusion
   * @param none that there is none
   */
  record Likelihood(Map<Integer, ByRelation> steps, double none) {}

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
      from.add(new From(steps, model.none(part)));
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

  /** Returns how likely the steps from a unit are, if the main conclusion is the given one. */
  Likelihood from(int premise, int mainConclusion) {
    From known = from.get(premise);
    Map<Integer, ByRelation> scores = new LinkedHashMap<>(known.steps());
    if (!features.text().at(premise).isOneWord()) {
      ByRelation more = model.step(features.toMain(premise, mainConclusion));
      scores.merge(mainConclusion, score(premise, mainConclusion).plus(more), (a, b) -> b);
    }
    double highest =
        scores.values().stream().mapToDouble(ByRelation::highest).reduce(known.none(), Math::max);
    scores.replaceAll((conclusion, score) -> score.map(s -> Math.exp(s - highest)));
    double none = Math.exp(known.none() - highest);
    double sum = none + scores.values().stream().mapToDouble(ByRelation::sum).sum();
    scores.replaceAll((conclusion, share) -> share.map(s -> s / sum));
    return new Likelihood(scores, none / sum);
  }

  private static double[] softmax(double[] scores) {
    double highest = Arrays.stream(scores).max().orElse(0);
    double[] shares = Arrays.stream(scores).map(score -> Math.exp(score - highest)).toArray();
    double sum = Arrays.stream(shares).sum();
    return Arrays.stream(shares).map(share -> share / sum).toArray();
  }
}
