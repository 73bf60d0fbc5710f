package io.github.hencenlp.hence.core.argument;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.hencenlp.hence.Inference;
import io.github.hencenlp.hence.Inference.Type;
import io.github.hencenlp.hence.Scheme;
import io.github.hencenlp.hence.core.statement.Connective.Sense;
import io.github.hencenlp.hence.core.statement.Marker;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes inferences of steps. Premises that join another share its inference, and so do those that a
 * summary gathers ("for these reasons"); the others each have their own.
 */
final class Inferences {

  private final Map<Profile, Step> stepOf;
  private final Schemes schemes;

  /**
   * @param steps at most one from each unit
   * @param schemes what tells the schemes
   */
  Inferences(List<Step> steps, Schemes schemes) {
    this.stepOf = steps.stream().collect(Collectors.toMap(Step::premise, s -> s));
    this.schemes = schemes;
  }

  /** A premise, and the step by which it serves a conclusion: its own, or that which it joins. */
  private record Serving(Profile premise, double probability, Step step) {

    Type type() {
      return step.relation() == Relation.ATTACK ? Type.ATTACK : Type.SUPPORT;
    }

    Optional<Marker> indicator() {
      return Indicators.of(premise, step.conclusion(), type());
    }

    /** What premises of one inference have in common. */
    Object inference() {
      boolean summed = indicator().filter(m -> m.sense() == Sense.SUMMARY).isPresent();
      return summed ? List.of(step.conclusion().index(), type()) : step;
    }
  }

  /** Returns the inferences by their conclusion, then by their first premise, in text order. */
  List<Inference> all() {
    SetMultimap<Object, Serving> steps = LinkedHashMultimap.create();
    stepOf.keySet().stream()
        .flatMap(premise -> serving(premise).stream())
        .sorted(
            Comparator.comparingInt((Serving s) -> s.step().conclusion().index())
                .thenComparingInt(s -> s.premise().index()))
        .forEach(s -> steps.put(s.inference(), s));
    List<Inference> inferences = new ArrayList<>();
    for (Collection<Serving> premises : steps.asMap().values()) {
      inferences.add(inference("i" + (inferences.size() + 1), List.copyOf(premises)));
    }
    return inferences;
  }

  /** Follows joint steps to the one that leads on; empty where it ends at a unit without one. */
  private Optional<Serving> serving(Profile premise) {
    Optional<Step> own = Optional.ofNullable(stepOf.get(premise));
    Optional<Step> last = own;
    while (last.filter(s -> s.relation() == Relation.JOINT).isPresent()) {
      last = last.map(s -> stepOf.get(s.conclusion()));
    }
    double probability = own.map(Step::probability).orElse(0.0);
    return last.map(s -> new Serving(premise, probability, s));
  }

  private Inference inference(String id, List<Serving> premises) {
    Serving first = premises.get(0);
    Profile conclusion = first.step().conclusion();
    Optional<Marker> indicator = premises.stream().flatMap(s -> s.indicator().stream()).findFirst();
    return new Inference(
        id,
        premises.stream().map(s -> s.premise().unit().id()).toList(),
        conclusion.unit().id(),
        first.type(),
        shared(
            premises.stream()
                .map(s -> schemes.of(s.premise(), conclusion, s.type()))
                .distinct()
                .toList()),
        indicator.map(Marker::span),
        premises.stream().mapToDouble(Serving::probability).average().orElseThrow(),
        Indicators.rule(indicator));
  }

  /** Premises that share an inference have a scheme only where it is the same for all. */
  private static Optional<Scheme> shared(List<Optional<Scheme>> schemes) {
    return schemes.size() == 1 ? schemes.get(0) : Optional.empty();
  }
}
