package io.github.hencenlp.hence.core.argument;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.Inference;
import io.github.hencenlp.hence.Inference.Type;
import io.github.hencenlp.hence.Scheme;
import io.github.hencenlp.hence.Statement;
import io.github.hencenlp.hence.Statement.Evidence;
import io.github.hencenlp.hence.Statement.Role;
import io.github.hencenlp.hence.Statement.Scope;
import io.github.hencenlp.hence.core.attribution.Attributions;
import io.github.hencenlp.hence.core.statement.Marker;
import io.github.hencenlp.hence.core.statement.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds how the statements of a text hang together: which is the main conclusion, which support or
 * attack which. Every pair of statements that may be linked gets a probability, then one structure
 * is chosen for the whole text, so that roles, relations and scope agree. Immutable and safe to
 * share between threads.
 */
public final class ArgumentFinder {

  /** Below this, the likeliest main conclusion of a text without a reason for it is none. */
  private static final double LEAST_LIKELY_MAIN = 0.1;

  /** How sure it is that a statement without any link has no role. */
  private static final double UNDECIDED = 0.5;

  private static final Splitter NOT_LETTERS =
      Splitter.on(CharMatcher.forPredicate(Character::isLetter).negate()).omitEmptyStrings();

  private final Weights weights = Weights.bundled();

  /** Creates a finder with the bundled weights. */
  public ArgumentFinder() {}

  /**
   * Finds the argument of a text.
   *
   * @param units its units, in text order
   * @param attributions what it ascribes to whom
   * @param claims its causal claims
   * @param title its title, if it has one
   */
  public Argument find(
      List<Unit> units,
      Attributions attributions,
      List<CausalClaim> claims,
      Optional<String> title) {
    if (units.isEmpty()) {
      return new Argument(List.of(), List.of());
    }
    List<Profile> profiles = Profile.of(units, attributions);
    Candidates candidates = new Candidates(weights, profiles, words(title));
    Profile likeliest =
        profiles.stream().max(Comparator.comparingDouble(candidates::main)).orElseThrow();
    List<Link> links = Forest.choose(candidates.links(likeliest));
    boolean reasoned =
        links.stream().anyMatch(l -> l.type() == Type.SUPPORT && l.conclusion().equals(likeliest));
    Optional<Profile> main =
        Optional.of(likeliest).filter(m -> reasoned || candidates.main(m) >= LEAST_LIKELY_MAIN);
    return new Argument(
        profiles.stream().map(p -> statement(p, links, main, candidates)).toList(),
        inferences(links, new Schemes(claims)));
  }

  private static Set<String> words(Optional<String> title) {
    return title
        .map(t -> Set.copyOf(NOT_LETTERS.splitToList(t.toLowerCase(Locale.ROOT))))
        .orElse(Set.of());
  }

  private static Statement statement(
      Profile p, List<Link> links, Optional<Profile> main, Candidates candidates) {
    List<Link> from = links.stream().filter(l -> l.premise().equals(p)).toList();
    List<Link> to =
        links.stream().filter(l -> l.conclusion().equals(p) && l.type() == Type.SUPPORT).toList();
    boolean isMain = main.filter(p::equals).isPresent();
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (!from.isEmpty()) {
      roles.add(Role.PREMISE);
    }
    if (isMain || !to.isEmpty()) {
      roles.add(Role.CONCLUSION);
    }
    Optional<Scope> scope =
        roles.contains(Role.CONCLUSION)
            ? Optional.of(isMain ? Scope.MAIN : Scope.INTERMEDIATE)
            : Optional.empty();
    Optional<Evidence> evidence =
        from.isEmpty() ? Optional.empty() : Optional.of(EvidenceKinds.of(p));
    double confidence =
        isMain
            ? candidates.main(p)
            : Stream.concat(from.stream(), to.stream())
                .mapToDouble(Link::probability)
                .max()
                .orElse(UNDECIDED);
    Unit u = p.unit();
    return new Statement(
        u.id(), u.span(), u.text(), roles, scope, evidence, u.attribution(), confidence);
  }

  /**
   * Premises that one summary gathers ("for these reasons") share an inference; the others each
   * have their own.
   */
  private static List<Inference> inferences(List<Link> links, Schemes schemes) {
    List<Link> inOrder =
        links.stream()
            .sorted(
                Comparator.comparingInt((Link l) -> l.conclusion().index())
                    .thenComparingInt(l -> l.premise().index()))
            .toList();
    ImmutableListMultimap<Object, Link> steps =
        Multimaps.index(inOrder, l -> l.isSummed() ? List.of(l.conclusion().index(), l.type()) : l);
    List<Inference> inferences = new ArrayList<>();
    for (Collection<Link> step : steps.asMap().values()) {
      inferences.add(inference("i" + (inferences.size() + 1), List.copyOf(step), schemes));
    }
    return inferences;
  }

  private static Inference inference(String id, List<Link> step, Schemes schemes) {
    Link first = step.get(0);
    return new Inference(
        id,
        step.stream().map(l -> l.premise().unit().id()).toList(),
        first.conclusion().unit().id(),
        first.type(),
        shared(step.stream().map(schemes::of).distinct().toList()),
        first.indicator().map(Marker::span),
        step.stream().mapToDouble(Link::probability).average().orElseThrow(),
        first.rule());
  }

  /** Premises that share an inference have a scheme only where it is the same for all. */
  private static Optional<Scheme> shared(List<Optional<Scheme>> schemes) {
    return schemes.size() == 1 ? schemes.get(0) : Optional.empty();
  }
}
