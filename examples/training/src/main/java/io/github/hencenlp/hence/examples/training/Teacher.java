package io.github.hencenlp.hence.examples.training;

import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.causal.Candidate;
import io.github.hencenlp.hence.core.causal.EdgeChoice;
import io.github.hencenlp.hence.core.causal.Proposer;
import io.github.hencenlp.hence.core.causal.Readings;
import io.github.hencenlp.hence.examples.evaluation.corpus.GoldClaim;
import io.github.hencenlp.hence.examples.evaluation.score.Likeness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Turns what people annotated into the choices that the models of the extractor have to make. */
final class Teacher {

  /** What overlaps less, both arguments together, is about something else. */
  private static final double SAME_CLAIM = 0.4;

  /** A place that wins less of the argument than this share is not worth the move. */
  private static final double WORTH_MOVING = 0.1;

  private Teacher() {}

  /**
   * Where arguments begin and where they end, a choice for each argument of a proposal of which
   * gold tells.
   */
  record EdgeChoices(List<Choice> begins, List<Choice> ends) {}

  static EdgeChoices edges(Proposer proposer, List<Lesson> lessons) {
    EdgeChoices choices = new EdgeChoices(new ArrayList<>(), new ArrayList<>());
    for (Lesson lesson : lessons) {
      for (Sentence sentence : lesson.analysis().sentences()) {
        for (Candidate proposal : proposer.proposals(lesson.analysis(), sentence)) {
          closest(proposal, lesson.gold())
              .ifPresent(
                  gold -> {
                    add(EdgeChoice.of(proposal, "cause"), gold.cause(), lesson, choices);
                    add(EdgeChoice.of(proposal, "effect"), gold.effect(), lesson, choices);
                  });
        }
      }
    }
    return choices;
  }

  private static void add(EdgeChoice choice, Span gold, Lesson lesson, EdgeChoices choices) {
    edge(choice, gold, lesson, true).ifPresent(choices.begins()::add);
    edge(choice, gold, lesson, false).ifPresent(choices.ends()::add);
  }

  private static Optional<Choice> edge(
      EdgeChoice choice, Span gold, Lesson lesson, boolean begins) {
    List<Integer> places = begins ? choice.begins() : choice.ends();
    if (places.size() < 2) {
      return Optional.empty();
    }
    Sentence s = choice.words().sentence();
    ToIntFunction<Integer> distance =
        place ->
            begins
                ? Math.abs(s.token(place).begin() - gold.start())
                : Math.abs(s.token(place).end() - gold.end());
    int nearest = places.stream().min(Comparator.comparingInt(distance)).orElseThrow();
    int won = distance.applyAsInt(places.get(0)) - distance.applyAsInt(nearest);
    boolean moves = won >= WORTH_MOVING * gold.length();
    return Optional.of(
        new Choice(
            lesson.convention(),
            lesson.document(),
            places.stream().map(p -> begins ? choice.beginning(p) : choice.ending(p)).toList(),
            Set.of(moves ? places.indexOf(nearest) : 0)));
  }

  /**
   * The readings of a signal and what gold says of them.
   *
   * @param lesson the lesson
   * @param readings the proposals for the signal
   * @param right which of them are right; empty where none is
   */
  record Graded(Lesson lesson, Readings readings, Set<Integer> right) {

    /** Returns the choice between the readings and, last, none of them. */
    Choice choice() {
      List<Set<String>> options = new ArrayList<>(readings.features());
      options.add(Set.of());
      return new Choice(
          lesson.convention(),
          lesson.document(),
          options,
          right.isEmpty() ? Set.of(readings.proposals().size()) : right);
    }

    /** Returns this with those features alone that a model of the kind sees. */
    Graded seenBy(CrossValidation.Kind kind) {
      List<Set<String>> seen =
          readings.features().stream()
              .map(names -> names.stream().filter(kind::sees).collect(Collectors.toSet()))
              .toList();
      return new Graded(lesson, new Readings(readings.proposals(), seen), right);
    }
  }

  /**
   * Returns the readings of a lesson's signals, cut by the models, of which gold says whether they
   * are right.
   */
  static List<Graded> graded(Lesson lesson, Proposer proposer) {
    return lesson.analysis().sentences().stream()
        .map(sentence -> proposer.cutProposals(lesson.analysis(), sentence))
        .flatMap(proposals -> Readings.of(proposals).stream())
        .map(readings -> graded(lesson, readings))
        .filter(
            g -> !g.right().isEmpty() || g.readings().proposals().stream().allMatch(lesson::covers))
        .toList();
  }

  private static Graded graded(Lesson lesson, Readings readings) {
    Set<Integer> right =
        IntStream.range(0, readings.proposals().size())
            .filter(i -> isRight(readings.proposals().get(i), lesson.gold()))
            .boxed()
            .collect(Collectors.toSet());
    return new Graded(lesson, readings, right);
  }

  private static boolean isRight(Candidate proposal, List<GoldClaim> gold) {
    return gold.stream().anyMatch(g -> likeness(proposal, g) > 0);
  }

  /** How alike a proposal and a gold claim are: 0 unless both arguments match. */
  static double likeness(Candidate proposal, GoldClaim gold) {
    return Likeness.ofClaims(gold, proposal.causeSpan(), proposal.effectSpan());
  }

  /** The gold claim that a proposal is about, however well it is cut. */
  private static Optional<GoldClaim> closest(Candidate proposal, List<GoldClaim> gold) {
    return gold.stream()
        .filter(g -> sharesSignal(proposal, g))
        .filter(g -> touch(proposal, g) >= SAME_CLAIM)
        .max(Comparator.comparingDouble(g -> touch(proposal, g)));
  }

  private static double touch(Candidate proposal, GoldClaim gold) {
    return Likeness.ofClaimsThatTouch(gold, proposal.causeSpan(), proposal.effectSpan());
  }

  private static boolean sharesSignal(Candidate proposal, GoldClaim gold) {
    return gold.signal().isEmpty()
        || proposal.signalSpan().filter(s -> s.overlaps(gold.signal().get())).isPresent();
  }
}
