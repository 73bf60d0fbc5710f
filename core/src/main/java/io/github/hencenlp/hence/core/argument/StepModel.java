package io.github.hencenlp.hence.core.argument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.hencenlp.hence.core.argument.StepEnd.End;
import io.github.hencenlp.hence.core.data.LinearModel;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much each feature speaks for a step between two units, under each relation, and for no step
 * at all. What units show as ends of steps is held ready by end and place, so that a unit is
 * weighed once for all of its steps. Immutable and safe to share between threads.
 */
final class StepModel {

  private final ImmutableMap<String, ByRelation> steps;
  private final ImmutableMap<String, AsEnd> ends;
  private final LinearModel none;

  /**
   * @param support the weights for {@link Relation#SUPPORT}
   * @param attack the weights for {@link Relation#ATTACK}
   * @param joint the weights for {@link Relation#JOINT}
   * @param none the weights for no step
   */
  StepModel(LinearModel support, LinearModel attack, LinearModel joint, LinearModel none) {
    Set<String> names = new TreeSet<>(support.weights().keySet());
    names.addAll(attack.weights().keySet());
    names.addAll(joint.weights().keySet());
    ImmutableMap.Builder<String, ByRelation> together = ImmutableMap.builder();
    Map<String, AsEnd> asEnds = new HashMap<>();
    for (String name : names) {
      ByRelation weight =
          new ByRelation(support.weight(name), attack.weight(name), joint.weight(name));
      Optional<StepEnd> end = StepEnd.parse(name);
      if (end.isPresent()) {
        asEnds.computeIfAbsent(end.get().shown(), shown -> new AsEnd()).add(end.get(), weight);
      } else {
        together.put(name, weight);
      }
    }
    this.steps = together.buildOrThrow();
    this.ends = ImmutableMap.copyOf(asEnds);
    this.none = none;
  }

  /** What a unit, or something that it shows, is worth at each end of a step, by its place. */
  static final class AsEnd {
    private final Map<Place, Sum> asPremise = sums();
    private final Map<Place, Sum> asConclusion = sums();

    private static Map<Place, Sum> sums() {
      return new EnumMap<>(Maps.asMap(EnumSet.allOf(Place.class), place -> new Sum()));
    }

    private Map<Place, Sum> at(End end) {
      return end == End.PREMISE ? asPremise : asConclusion;
    }

    private void add(StepEnd end, ByRelation weight) {
      at(end.end())
          .forEach(
              (place, sum) -> {
                if (end.place().isEmpty() || end.place().get() == place) {
                  sum.add(weight.support(), weight.attack(), weight.joint());
                }
              });
    }

    private void add(AsEnd other) {
      for (End end : End.values()) {
        Map<Place, Sum> others = other.at(end);
        at(end).forEach((place, sum) -> sum.add(Objects.requireNonNull(others.get(place))));
      }
    }

    ByRelation at(End end, Place place) {
      return Objects.requireNonNull(at(end).get(place)).total();
    }
  }

  /** Weights that are added up. */
  private static final class Sum {
    private double support;
    private double attack;
    private double joint;

    void add(double ofSupport, double ofAttack, double ofJoint) {
      support += ofSupport;
      attack += ofAttack;
      joint += ofJoint;
    }

    void add(Sum other) {
      add(other.support, other.attack, other.joint);
    }

    ByRelation total() {
      return new ByRelation(support, attack, joint);
    }
  }

  /** Returns how much what a unit shows speaks for steps from it and to it. */
  AsEnd ends(Collection<String> shown) {
    AsEnd sum = new AsEnd();
    for (String name : shown) {
      AsEnd weights = ends.get(name);
      if (weights != null) {
        sum.add(weights);
      }
    }
    return sum;
  }

  /** Returns how much what two units show together speaks for a step between them. */
  ByRelation step(Collection<String> features) {
    Sum sum = new Sum();
    for (String feature : features) {
      ByRelation weight = steps.get(feature);
      if (weight != null) {
        sum.add(weight.support(), weight.attack(), weight.joint());
      }
    }
    return sum.total();
  }

  /** Returns how much the features speak for no step from a unit. */
  double none(Collection<String> features) {
    return none.score(features);
  }
}
