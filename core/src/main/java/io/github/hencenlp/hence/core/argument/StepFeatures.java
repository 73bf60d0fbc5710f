package io.github.hencenlp.hence.core.argument;

import io.github.hencenlp.hence.CausalClaim;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of what can be seen of two units together, as premise and conclusion. Each name stands
 * for something that holds.
 */
final class StepFeatures {

  private final Discourse text;
  private final List<CausalClaim> claims;

  /**
   * @param text the units
   * @param claims what the text says brings about what
   */
  StepFeatures(Discourse text, List<CausalClaim> claims) {
    this.text = text;
    this.claims =
        claims.stream()
            .filter(c -> text.profiles().stream().noneMatch(p -> p.claims().contains(c)))
            .toList();
  }

  Place place(Profile premise, Profile conclusion) {
    if (!text.isOrdered()) {
      return Place.ANYWHERE;
    }
    int distance = premise.index() - conclusion.index();
    if (premise.paragraph() != conclusion.paragraph()) {
      return distance < 0 ? Place.FAR_BEFORE : Place.FAR_AFTER;
    }
    return switch (distance) {
      case -1 -> Place.JUST_BEFORE;
      case 1 -> Place.JUST_AFTER;
      default -> distance < 0 ? Place.BEFORE : Place.AFTER;
    };
  }

  /** Returns what both show together, beyond what each shows by itself. */
  List<String> together(Profile premise, Profile conclusion) {
    List<String> f = new ArrayList<>();
    f.add("step");
    double cohesion = premise.cohesion(conclusion);
    f.add(
        cohesion == 0
            ? "cohesion 0"
            : cohesion < 0.1
                ? "cohesion low"
                : cohesion < 0.2 ? "cohesion middle" : "cohesion high");
    f.add(premise.mood() + " > " + conclusion.mood());
    f.add(premise.voice() + " > " + conclusion.voice());
    if (premise.isReported()
        && premise.unit().attribution().equals(conclusion.unit().attribution())) {
      f.add("of one source");
    }
    for (CausalClaim claim : claims) {
      if (leads(claim, premise, conclusion)) {
        f.add("cause > effect");
      }
      if (leads(claim, conclusion, premise)) {
        f.add("effect > cause");
      }
    }
    if (text.isOrdered()) {
      addOrder(premise, conclusion, f);
    }
    return f;
  }

  private static boolean leads(CausalClaim claim, Profile cause, Profile effect) {
    return claim.cause().overlaps(cause.unit().span())
        && claim.effect().overlaps(effect.unit().span());
  }

  private void addOrder(Profile premise, Profile conclusion, List<String> f) {
    Place place = place(premise, conclusion);
    int paragraphs = premise.paragraph() - conclusion.paragraph();
    boolean after = premise.index() > conclusion.index();
    String direction = after ? " after" : " before";
    f.add(place.name());
    f.add("by " + distance(premise, conclusion) + direction);
    String toward =
        text.opens(conclusion) ? " to opening" : text.closes(conclusion) ? " to closing" : "";
    f.add(
        paragraphs == 0
            ? "same paragraph" + toward
            : Math.abs(paragraphs) > 2 ? "paragraphs 3+" + direction : "paragraphs " + paragraphs);
    if (premise.unit().sentence().number() == conclusion.unit().sentence().number()) {
      f.add("same sentence" + direction);
    }
    if (text.contrastBetween(premise, conclusion)) {
      boolean next = place == Place.JUST_BEFORE || place == Place.JUST_AFTER;
      f.add("contrast between" + (next ? " next" : "") + direction);
    }
    if (paragraphs != 0) {
      f.add(
          position(premise)
              + " > "
              + position(conclusion)
              + (Math.abs(paragraphs) == 1 ? " near" : " far")
              + direction);
    }
  }

  private static String distance(Profile premise, Profile conclusion) {
    int distance = Math.abs(premise.index() - conclusion.index());
    return distance < 4
        ? String.valueOf(distance)
        : distance < 6 ? "4-5" : distance < 10 ? "6-9" : distance < 20 ? "10-19" : "20+";
  }

  private String position(Profile p) {
    return text.opens(p) ? "opening" : text.closes(p) ? "closing" : "inner";
  }

  /** Returns what a step to the main conclusion shows beyond what any step shows. */
  List<String> toMain(Profile premise, Profile main) {
    List<String> f = new ArrayList<>();
    f.add("to main");
    f.add("to main " + place(premise, main));
    f.add("to main " + premise.voice());
    f.add("to main " + premise.mood());
    premise.senses().forEach(sense -> f.add("to main " + sense));
    if (text.isOrdered()) {
      f.add("to main " + position(premise));
    }
    return f;
  }
}
