package io.github.hencenlp.hence.core.argument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a first look at the steps of a text leads to expect: how much will serve each unit, where
 * each leads, and what its neighbours do. A step is worth more to a conclusion that others serve
 * too, and less to one that itself only serves. Immutable.
 */
public final class Expectation {

  private static final Graded SUPPORTED = new Graded("conclusion supported", Graded.COUNT);
  private static final Graded ATTACKED = new Graded("conclusion attacked", Graded.COUNT);
  private static final Graded RANK = new Graded("conclusion's rank", Graded.RANK);
  private static final Graded LEADS_ON = new Graded("conclusion leads on", Graded.SHARE);
  private static final Graded LEAVES = new Graded("conclusion leads away", Graded.SHARE);
  private static final Graded IS_MAIN = new Graded("conclusion main", Graded.SHARE);
  private static final Graded PREMISE_SUPPORTED = new Graded("premise supported", Graded.COUNT);
  private static final Graded PREMISE_RANK = new Graded("premise's rank", Graded.RANK);
  private static final Graded PREMISE_LEAVES = new Graded("premise leads away", Graded.SHARE);
  private static final Graded PREMISE_IS_MAIN = new Graded("premise main", Graded.SHARE);
  private static final Graded PREMISE_LEADS_ON = new Graded("premise leads on", Graded.SHARE);
  private static final Graded SUPPORTS = new Graded("supports", Graded.SHARE);
  private static final Graded ATTACKS = new Graded("attacks", Graded.SHARE);
  private static final Graded CHOICE = new Graded("choice", Graded.RANK);
  private static final Graded REVERSE = new Graded("other way round", Graded.SHARE);
  private static final Graded BY_WAY = new Graded("by way of others", Graded.SHARE);
  private static final Graded ANSWERS = new Graded("attacks an attack", Graded.SHARE);
  private static final Beside PREVIOUS = new Beside("previous");
  private static final Beside NEXT = new Beside("next");

  private final ArgumentFeatures features;
  private final ImmutableList<Map<Integer, ByRelation>> steps;
  private final double[] main;
  private final double[] supported;
  private final double[] attacked;
  private final double[] leadsOn;
  private final double[] leavesParagraph;
  private final int[] rank;

  /** What the unit before or after the premise does. */
  private record Beside(Graded supports, Graded attacks, Graded leadsOn) {
    Beside(String which) {
      this(
          new Graded(which + " supports it", Graded.SHARE),
          new Graded(which + " attacks it", Graded.SHARE),
          new Graded(which + " leads on", Graded.SHARE));
    }
  }

  private Expectation(ScoredGraph graph) {
    int size = graph.size();
    this.features = graph.features();
    ImmutableList.Builder<Map<Integer, ByRelation>> all = ImmutableList.builder();
    this.main = new double[size];
    this.supported = new double[size];
    this.attacked = new double[size];
    this.leadsOn = new double[size];
    this.leavesParagraph = new double[size];
    double[] supportedWithin = new double[size];
    for (int unit = 0; unit < size; unit++) {
      int premise = unit;
      main[unit] = graph.main(unit);
      Map<Integer, ByRelation> from = graph.from(unit);
      all.add(from);
      from.forEach(
          (conclusion, share) -> {
            supported[conclusion] += share.support();
            attacked[conclusion] += share.attack();
            leadsOn[premise] += share.sum();
            if (isAcross(premise, conclusion)) {
              leavesParagraph[premise] += share.sum();
            } else {
              supportedWithin[conclusion] += share.support();
            }
          });
    }
    this.steps = all.build();
    this.rank = new int[size];
    for (int unit = 0; unit < size; unit++) {
      for (int other = 0; other < size; other++) {
        if (!isAcross(unit, other) && supportedWithin[other] > supportedWithin[unit]) {
          rank[unit]++;
        }
      }
    }
  }

  /** Returns what a first look at a text leads to expect. */
  public static Expectation of(ArgumentFeatures features, ArgumentModel model) {
    return of(ScoredGraph.first(features, model));
  }

  static Expectation of(ScoredGraph graph) {
    return new Expectation(graph);
  }

  private boolean isAcross(int one, int other) {
    return features.text().at(one).paragraph() != features.text().at(other).paragraph();
  }

  private ByRelation share(int premise, int conclusion) {
    return steps.get(premise).getOrDefault(conclusion, ByRelation.ZERO);
  }

  /** Returns what is expected of a unit, for whether any step leads from it. */
  public List<String> part(int unit) {
    return List.of(
        PREMISE_LEADS_ON.of(leadsOn[unit]),
        PREMISE_SUPPORTED.of(supported[unit]),
        PREMISE_RANK.of(rank[unit]),
        PREMISE_IS_MAIN.of(main[unit]));
  }

  /** Returns what is expected around a step. */
  public List<String> step(int premise, int conclusion) {
    boolean across = isAcross(premise, conclusion);
    ByRelation share = share(premise, conclusion);
    ByRelation back = share(conclusion, premise);
    List<String> f = new ArrayList<>();
    f.add(SUPPORTED.of(supported[conclusion] - share.support(), across));
    f.add(ATTACKED.of(attacked[conclusion] - share.attack(), across));
    f.add(RANK.of(rank[conclusion], across));
    f.add(LEADS_ON.of(leadsOn[conclusion], across));
    f.add(LEAVES.of(leavesParagraph[conclusion], across));
    f.add(IS_MAIN.of(main[conclusion], across));
    f.add(PREMISE_SUPPORTED.of(supported[premise], across));
    f.add(PREMISE_RANK.of(rank[premise], across));
    f.add(PREMISE_LEAVES.of(leavesParagraph[premise], across));
    f.add(PREMISE_IS_MAIN.of(main[premise], across));
    f.add(SUPPORTS.of(share.support(), across));
    f.add(ATTACKS.of(share.attack(), across));
    f.add(CHOICE.of((double) better(premise, share), across));
    f.add(REVERSE.of(back.support() + back.attack(), across));
    addByWay(premise, conclusion, across, f);
    addBeside(PREVIOUS, premise, premise - 1, conclusion, across, f);
    addBeside(NEXT, premise, premise + 1, conclusion, across, f);
    return f;
  }

  /** Returns how many conclusions the premise would rather serve or attack. */
  private long better(int premise, ByRelation share) {
    double own = share.support() + share.attack();
    return steps.get(premise).values().stream().filter(s -> s.support() + s.attack() > own).count();
  }

  private void addByWay(int premise, int conclusion, boolean across, List<String> f) {
    double support = 0;
    double attack = 0;
    for (Map.Entry<Integer, ByRelation> step : steps.get(premise).entrySet()) {
      ByRelation onward = share(step.getKey(), conclusion);
      support += step.getValue().support() * onward.support();
      attack += step.getValue().attack() * onward.attack();
    }
    f.add(BY_WAY.of(support, across));
    f.add(ANSWERS.of(attack, across));
  }

  private void addBeside(
      Beside which, int premise, int other, int conclusion, boolean across, List<String> f) {
    if (other < 0 || other >= steps.size() || other == conclusion || isAcross(premise, other)) {
      return;
    }
    ByRelation share = share(other, conclusion);
    f.add(which.supports().of(share.support(), across));
    f.add(which.attacks().of(share.attack(), across));
    f.add(which.leadsOn().of(leadsOn[other], across));
  }
}
