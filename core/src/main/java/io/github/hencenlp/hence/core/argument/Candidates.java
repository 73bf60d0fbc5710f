package io.github.hencenlp.hence.core.argument;

import io.github.hencenlp.hence.Inference.Type;
import io.github.hencenlp.hence.core.argument.Weights.Model;
import io.github.hencenlp.hence.core.statement.Connective.Sense;
import io.github.hencenlp.hence.core.statement.Marker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The links that the statements of a text may have, with their probabilities. */
final class Candidates {

  /** Statements further apart than this are not linked but by way of the main conclusion. */
  private static final int REACH = 8;

  private static final double LEAST_LIKELY_LINK = 0.08;
  private static final double LEAST_LIKELY_TO_MAIN = 0.3;
  private static final double ATTACKS_FROM = 0.5;

  private final Weights weights;
  private final List<Profile> profiles;
  private final Set<String> titleWords;

  Candidates(Weights weights, List<Profile> profiles, Set<String> titleWords) {
    this.weights = weights;
    this.profiles = profiles;
    this.titleWords = titleWords;
  }

  /** Returns how likely it is that a statement is what the whole piece argues. */
  double main(Profile profile) {
    return weights.probability(Model.MAIN, Features.ofPart(profiles, profile, titleWords));
  }

  /** Returns the links that are likely enough, given the main conclusion, the most likely first. */
  List<Link> links(Profile main) {
    List<Link> links = new ArrayList<>();
    for (Profile premise : profiles) {
      if (!premise.equals(main) && !premise.isOneWord()) {
        profiles.stream()
            .filter(c -> mayLink(premise, c))
            .flatMap(c -> link(premise, c, main).stream())
            .forEach(links::add);
        toMain(premise, main).ifPresent(links::add);
      }
    }
    links.sort(Link.BEST_FIRST);
    return links;
  }

  private static boolean mayLink(Profile premise, Profile conclusion) {
    int distance = conclusion.index() - premise.index();
    if (distance == 0 || Math.abs(distance) > REACH || conclusion.isOneWord()) {
      return false;
    }
    boolean drawsFromBefore =
        conclusion.opensParagraph()
            && conclusion.paragraph() == premise.paragraph() + 1
            && (conclusion.has(Sense.RESULT) || conclusion.has(Sense.SUMMARY));
    boolean answersBefore =
        premise.opensParagraph()
            && conclusion.paragraph() == premise.paragraph() - 1
            && conclusion.reported()
            && premise.has(Sense.CONTRAST);
    return conclusion.paragraph() == premise.paragraph() || drawsFromBefore || answersBefore;
  }

  private Optional<Link> link(Profile premise, Profile conclusion, Profile main) {
    Features features =
        conclusion.equals(main)
            ? Features.ofLinkToMain(profiles, premise, main)
            : Features.ofLink(profiles, premise, conclusion);
    double link = weights.probability(Model.LINK, features);
    return link < LEAST_LIKELY_LINK
        ? Optional.empty()
        : Optional.of(typed(premise, conclusion, features, link));
  }

  private Optional<Link> toMain(Profile premise, Profile main) {
    double serves =
        weights.probability(Model.TO_MAIN, Features.ofPart(profiles, premise, titleWords));
    return serves < LEAST_LIKELY_TO_MAIN
        ? Optional.empty()
        : Optional.of(typed(premise, main, Features.ofLinkToMain(profiles, premise, main), serves));
  }

  private Link typed(Profile premise, Profile conclusion, Features features, double link) {
    Type type =
        weights.probability(Model.ATTACK, features) >= ATTACKS_FROM ? Type.ATTACK : Type.SUPPORT;
    Optional<Marker> indicator =
        mayLink(premise, conclusion) ? indicator(premise, conclusion, type) : Optional.empty();
    return new Link(premise, conclusion, type, link, indicator);
  }

  private static Optional<Marker> indicator(Profile premise, Profile conclusion, Type type) {
    boolean before = premise.index() < conclusion.index();
    boolean near = Math.abs(premise.index() - conclusion.index()) == 1;
    Stream<Optional<Marker>> markers =
        type == Type.ATTACK
            ? Stream.of(
                premise.unit().marker(Sense.CONCESSION),
                premise.unit().marker(Sense.OBJECTION),
                before ? Optional.empty() : premise.unit().marker(Sense.CONTRAST))
            : Stream.of(
                before ? conclusion.unit().marker(Sense.SUMMARY) : Optional.empty(),
                before ? conclusion.unit().marker(Sense.RESULT) : Optional.empty(),
                near ? premise.unit().marker(Sense.REASON) : Optional.empty(),
                before ? Optional.empty() : premise.unit().marker(Sense.INSTANTIATION));
    return markers.flatMap(Optional::stream).findFirst();
  }
}
