package io.github.hencenlp.hence.core.argument;

import io.github.hencenlp.hence.core.statement.Connective.Sense;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the weights of {@code weights.txt} are multiplied with: features by name, 1 where they hold,
 * absent where they do not, but for {@code cohesion} and {@code title}, which are shares from 0 to
 * 1.
 */
final class Features {

  private static final int FEW_WORDS = 4;
  private static final int MANY_WORDS = 10;

  private final Map<String, Double> values = new LinkedHashMap<>(Map.of("bias", 1.0));

  private Features() {}

  /** Returns the features by name. */
  Map<String, Double> values() {
    return values;
  }

  /** Returns the features of a link from a premise to a conclusion. */
  static Features ofLink(List<Profile> all, Profile premise, Profile conclusion) {
    Features f = new Features();
    int distance = premise.index() - conclusion.index();
    boolean after = distance > 0;
    f.add("distance " + (Math.abs(distance) > 3 ? "4+" : Math.abs(distance)), true);
    f.add("premise after", after);
    f.add(
        "same sentence",
        premise.unit().sentence().number() == conclusion.unit().sentence().number());
    f.values.put("cohesion", premise.cohesion(conclusion));
    f.add("reported > own", premise.reported() && !conclusion.reported());
    f.add("own > reported", !premise.reported() && conclusion.reported());
    f.add("contrast between", contrastBetween(all, premise, conclusion));
    f.addOwn("premise ", premise);
    f.addOwn("conclusion ", conclusion);
    for (Sense sense : Sense.values()) {
      boolean inPremise = premise.has(sense);
      f.add("premise ", sense, after ? " after" : " before", inPremise);
      f.add("premise ", sense, " next", inPremise && distance == 1);
      boolean inConclusion = conclusion.has(sense);
      f.add("conclusion ", sense, after ? " before" : " after", inConclusion);
      f.add("conclusion ", sense, " next", inConclusion && distance == -1);
    }
    return f;
  }

  /** Returns the features of a link that leads to the main conclusion, from wherever. */
  static Features ofLinkToMain(List<Profile> all, Profile premise, Profile main) {
    Features f = ofLink(all, premise, main);
    f.add("to main", true);
    f.add("to main reported", premise.reported());
    return f;
  }

  /** Returns the features of a statement as a part of the whole text. */
  static Features ofPart(List<Profile> all, Profile part, Set<String> titleWords) {
    Features f = new Features();
    int last = all.get(all.size() - 1).paragraph();
    int paragraph = part.paragraph();
    f.addOwn("", part);
    f.add("first paragraph", paragraph == 0);
    f.add("last paragraph", paragraph == last);
    f.add("last but one paragraph", paragraph == last - 1);
    f.add(
        "NORMATIVE at either end",
        part.has(Force.NORMATIVE) && (paragraph <= 1 || paragraph >= last - 2));
    long common = titleWords.stream().filter(part.words()::contains).count();
    f.values.put("title", titleWords.isEmpty() ? 0 : (double) common / titleWords.size());
    return f;
  }

  private void addOwn(String prefix, Profile p) {
    add(prefix, "opens", p.opensParagraph());
    add(prefix, "closes", p.closesParagraph());
    add(prefix, "answered", p.answered());
    add(prefix, "reported", p.reported());
    add(prefix, "own", p.ownVoice());
    add(prefix, "question", p.question());
    add(prefix, "past", p.past());
    add(prefix, "figure", p.figure());
    add(prefix, "named", p.named());
    add(prefix, "short", p.words().size() < FEW_WORDS);
    add(prefix, "long", p.words().size() > MANY_WORDS);
    add(prefix, "NORMATIVE", p.has(Force.NORMATIVE));
    add(prefix, "EVALUATIVE", p.has(Force.EVALUATIVE));
    for (Sense sense : Sense.values()) {
      add(prefix, sense, p.has(sense));
    }
  }

  private void add(String name, boolean holds) {
    add("", name, "", holds);
  }

  private void add(String prefix, Object name, boolean holds) {
    add(prefix, name, "", holds);
  }

  /** Puts the name together only where it is needed: most features do not hold. */
  private void add(String prefix, Object name, String suffix, boolean holds) {
    if (holds) {
      values.put(prefix + name + suffix, 1.0);
    }
  }

  private static boolean contrastBetween(List<Profile> all, Profile one, Profile other) {
    int first = Math.min(one.index(), other.index()) + 1;
    int last = Math.max(one.index(), other.index());
    for (Profile between : all.subList(first, last + 1)) {
      if (between.has(Sense.CONTRAST)) {
        return true;
      }
    }
    return false;
  }
}
