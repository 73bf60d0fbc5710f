package io.github.hencenlp.hence.core.argument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.Inference;
import io.github.hencenlp.hence.Inference.Type;
import io.github.hencenlp.hence.RuleNote;
import io.github.hencenlp.hence.Statement;
import io.github.hencenlp.hence.Statement.Evidence;
import io.github.hencenlp.hence.Statement.Role;
import io.github.hencenlp.hence.Statement.Scope;
import io.github.hencenlp.hence.core.argument.Decoder.Reading;
import io.github.hencenlp.hence.core.attribution.Attributions;
import io.github.hencenlp.hence.core.statement.Unit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds how the statements of a text hang together: which is the main conclusion, which support or
 * attack which. Every step that may lead from one to another gets a probability, then one structure
 * is chosen for the whole text, so that roles, relations and scope agree. Immutable and safe to
 * share between threads.
 */
public final class ArgumentFinder {

  /** Below this, the main conclusions of a text that gives no reason for any of them are none. */
  private static final double LEAST_LIKELY_MAIN = 0.15;

  /** How sure it is that a statement without any step has no role. */
  private static final double UNDECIDED = 0.5;

  /** Creates a finder with the bundled weights. */
  public ArgumentFinder() {}

  /**
   * Finds the argument of a text.
   *
   * @param units its units, in text order
   * @param attributions what it ascribes to whom
   * @param claims its causal claims
   * @param title its title, if it has one
   * @param ordered whether the order of the units tells anything
   */
  public Argument find(
      List<Unit> units,
      Attributions attributions,
      List<CausalClaim> claims,
      Optional<String> title,
      boolean ordered) {
    if (units.isEmpty()) {
      return new Argument(List.of(), List.of());
    }
    ArgumentFeatures features = ArgumentFeatures.of(units, attributions, claims, title, ordered);
    Reading reading =
        Decoder.read(ScoredGraph.of(features, ArgumentModel.bundled(features.text().kind())));
    List<Inference> inferences =
        new Inferences(reading.steps(), new Schemes(attributions, claims)).all();
    return new Argument(statements(features.text(), reading, inferences), inferences);
  }

  /** Returns what the rules that inferences name have to say for themselves. */
  public List<RuleNote> rules() {
    return Indicators.notes();
  }

  private static List<Statement> statements(
      Discourse text, Reading reading, List<Inference> inferences) {
    ImmutableMap<String, Step> stepOf =
        Maps.uniqueIndex(reading.steps(), step -> step.premise().unit().id());
    Set<String> premises =
        inferences.stream().flatMap(i -> i.premises().stream()).collect(Collectors.toSet());
    Set<String> supported =
        inferences.stream()
            .filter(i -> i.type() == Type.SUPPORT)
            .map(Inference::conclusion)
            .collect(Collectors.toSet());
    boolean argues =
        reading.mains().entrySet().stream()
            .anyMatch(
                main ->
                    supported.contains(main.getKey().unit().id())
                        || main.getValue() >= LEAST_LIKELY_MAIN);
    return text.profiles().stream()
        .map(
            p -> {
              String id = p.unit().id();
              boolean isMain = argues && reading.mains().containsKey(p);
              Set<Role> roles = EnumSet.noneOf(Role.class);
              if (premises.contains(id)) {
                roles.add(Role.PREMISE);
              }
              if (isMain || supported.contains(id)) {
                roles.add(Role.CONCLUSION);
              }
              double confidence =
                  isMain
                      ? reading.mains().getOrDefault(p, UNDECIDED)
                      : Stream.ofNullable(stepOf.get(id))
                          .mapToDouble(Step::probability)
                          .findFirst()
                          .orElse(UNDECIDED);
              return statement(p, roles, isMain, confidence);
            })
        .toList();
  }

  private static Statement statement(
      Profile p, Set<Role> roles, boolean isMain, double confidence) {
    Unit u = p.unit();
    Optional<Scope> scope =
        roles.contains(Role.CONCLUSION)
            ? Optional.of(isMain ? Scope.MAIN : Scope.INTERMEDIATE)
            : Optional.empty();
    Optional<Evidence> evidence =
        roles.contains(Role.PREMISE) ? Optional.of(EvidenceKinds.of(p)) : Optional.empty();
    return new Statement(
        u.id(), u.span(), u.text(), roles, scope, evidence, u.attribution(), confidence);
  }
}
