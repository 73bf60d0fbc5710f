package io.github.hencenlp.hence.core.argument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Ordering;
import com.google.common.primitives.ImmutableDoubleArray;
import io.github.hencenlp.hence.core.argument.StepEnd.End;
import io.github.hencenlp.hence.core.argument.StepModel.AsEnd;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * The steps that a text may take between its units, and how likely each is, weighed over what may
 * be its main conclusion. They are looked at twice: first each by itself, then beside what the
 * first look leads to expect of the others (stacking, as in Wolpert, Stacked Generalization, 1992).
 * Immutable.
 */
final class ScoredGraph {

  /**
   * In a long text, where it is seldom sure what the whole piece argues, steps are weighed over so
   * many of the likeliest main conclusions.
   */
  private static final int MAIN_CONCLUSIONS = 8;

  private final ArgumentFeatures features;
  private final StepModel model;
  private final Optional<Expectation> expected;
  private final double argues;
  private final ImmutableDoubleArray main;
  private final ImmutableMap<Integer, Double> mains;
  private final ImmutableList<AsEnd> ends;
  private final ImmutableList<ImmutableMap<Integer, ByRelation>> steps;

  private ScoredGraph(
      ArgumentFeatures features,
      StepModel model,
      double argues,
      ImmutableDoubleArray main,
      Optional<Expectation> expected) {
    this.features = features;
    this.model = model;
    this.expected = expected;
    this.argues = argues;
    this.main = main;
    this.mains = mains(features.text(), main);
    this.ends =
        IntStream.range(0, size())
            .mapToObj(unit -> model.ends(features.part(unit)))
            .collect(ImmutableList.toImmutableList());
    this.steps =
        IntStream.range(0, size())
            .mapToObj(unit -> ImmutableMap.copyOf(weigh(unit)))
            .collect(ImmutableList.toImmutableList());
  }

  /** Looks at a text as often as the model has learned to. */
  static ScoredGraph of(ArgumentFeatures features, ArgumentModel model) {
    ScoredGraph first = first(features, model);
    return model
        .second()
        .map(
            second ->
                new ScoredGraph(
                    features, second, first.argues, first.main, Optional.of(Expectation.of(first))))
        .orElse(first);
  }

  /** Looks at a text once. */
  static ScoredGraph first(ArgumentFeatures features, ArgumentModel model) {
    double[] scores =
        IntStream.range(0, features.text().size())
            .mapToDouble(unit -> model.main(features.part(unit)))
            .toArray();
    return new ScoredGraph(
        features,
        model.first(),
        model.argues(features.whole()),
        ImmutableDoubleArray.copyOf(softmax(scores)),
        Optional.empty());
  }

  /** Returns the units that steps are weighed over as main conclusions, the likeliest first. */
  private static ImmutableMap<Integer, Double> mains(Discourse text, ImmutableDoubleArray main) {
    List<Integer> likeliest =
        Ordering.natural()
            .onResultOf((Integer unit) -> -main.get(unit))
            .leastOf(
                IntStream.range(0, text.size()).boxed().iterator(),
                text.kind() == Discourse.Kind.LONG ? MAIN_CONCLUSIONS : 1);
    double sum = likeliest.stream().mapToDouble(main::get).sum();
    return Maps.toMap(likeliest, unit -> main.get(unit) / sum);
  }

  ArgumentFeatures features() {
    return features;
  }

  int size() {
    return features.text().size();
  }

  /** Returns how likely it is that the text argues, instead of only reporting. */
  double argues() {
    return argues;
  }

  /**
   * Returns how likely a unit is what the whole piece argues, if it argues; over all units they sum
   * up to 1.
   */
  double main(int unit) {
    return main.get(unit);
  }

  /** Returns the units that are likeliest what the whole piece argues, the likeliest first. */
  List<Integer> likeliestMains() {
    return mains.keySet().asList();
  }

  /** Returns how likely the steps from a unit are, to each conclusion. */
  Map<Integer, ByRelation> from(int premise) {
    return steps.get(premise);
  }

  /**
   * Weighs all steps from a unit, and none, beside each other, for each main conclusion that the
   * text may have: a step to it shows more than another.
   */
  private Map<Integer, ByRelation> weigh(int premise) {
    if (features.text().at(premise).isOneWord()) {
      return Map.of();
    }
    Map<Integer, ByRelation> scores = new LinkedHashMap<>();
    for (int conclusion = 0; conclusion < size(); conclusion++) {
      if (features.mayServe(premise, conclusion)) {
        scores.put(conclusion, score(premise, conclusion));
      }
    }
    double none = none(premise);
    double highest =
        scores.values().stream().mapToDouble(ByRelation::highest).reduce(none, Math::max);
    DoubleUnaryOperator share = score -> Math.exp(score - highest);
    Map<Integer, ByRelation> shares = new LinkedHashMap<>();
    scores.forEach((conclusion, score) -> shares.put(conclusion, score.map(share)));
    double sum =
        share.applyAsDouble(none) + shares.values().stream().mapToDouble(ByRelation::sum).sum();
    Map<Integer, ByRelation> likely = new LinkedHashMap<>();
    double all = 0;
    for (Map.Entry<Integer, Double> main : mains.entrySet()) {
      int conclusion = main.getKey();
      if (conclusion != premise) {
        ByRelation otherwise = shares.getOrDefault(conclusion, ByRelation.ZERO);
        ByRelation toMain =
            Optional.ofNullable(scores.get(conclusion))
                .orElseGet(() -> score(premise, conclusion))
                .plus(model.step(features.toMain(premise, conclusion)))
                .map(share);
        double part = main.getValue() / (sum - otherwise.sum() + toMain.sum());
        all += part;
        likely.put(conclusion, toMain.plus(otherwise.map(x -> -x)).map(x -> x * part));
      }
    }
    double parts = all;
    shares.forEach((to, each) -> likely.merge(to, each.map(x -> x * parts), ByRelation::plus));
    return likely;
  }

  private ByRelation score(int premise, int conclusion) {
    Place place = features.place(premise, conclusion);
    ByRelation score =
        model
            .step(features.together(premise, conclusion))
            .plus(ends.get(premise).at(End.PREMISE, place))
            .plus(ends.get(conclusion).at(End.CONCLUSION, place));
    return expected.map(e -> score.plus(model.step(e.step(premise, conclusion)))).orElse(score);
  }

  private double none(int premise) {
    double score = model.none(features.part(premise));
    return expected.map(e -> score + model.none(e.part(premise))).orElse(score);
  }

  private static double[] softmax(double[] scores) {
    double highest = Arrays.stream(scores).max().orElse(0);
    double[] shares = Arrays.stream(scores).map(score -> Math.exp(score - highest)).toArray();
    double sum = Arrays.stream(shares).sum();
    return Arrays.stream(shares).map(share -> share / sum).toArray();
  }
}
