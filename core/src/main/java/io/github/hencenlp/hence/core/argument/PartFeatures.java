package io.github.hencenlp.hence.core.argument;

import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.Token;
import io.github.hencenlp.hence.core.statement.Marker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The names of what can be seen of one unit: of its words, and of its place in the text. Each name
 * stands for something that holds.
 */
final class PartFeatures {

  /** What separates the kind of a feature from a word of the text that it names. */
  private static final String NAMING = "=";

  private final List<String> names = new ArrayList<>();

  private PartFeatures() {}

  /** Tells whether a feature names a word of the text. */
  static boolean isLexical(String name) {
    return name.contains(NAMING) && !name.contains("marker=") && !name.contains("modal=");
  }

  /** Returns what the words of a unit show, wherever it stands. */
  static List<String> said(Discourse text, Profile p) {
    PartFeatures f = new PartFeatures();
    for (Marker marker : p.unit().markers()) {
      f.add(marker.sense().name());
      f.add("marker" + NAMING + String.join(" ", marker.connective().words()));
    }
    f.addIf("unmarked", p.unit().markers().isEmpty());
    p.forces().forEach(force -> f.add(force.name()));
    f.add(p.tense().name());
    f.add(p.voice().name());
    f.add("norm " + p.norm());
    f.addIf("question", p.isQuestion());
    f.addIf("figure", p.hasTag("CD"));
    f.addIf("name", p.isNamed());
    f.addIf("comparative", p.hasTag("JJR", "RBR"));
    f.addIf("superlative", p.hasTag("JJS", "RBS"));
    f.addIf("quoted", p.hasTag("``", "''"));
    f.add(length(p));
    for (CausalClaim claim : p.claims()) {
      f.add("claim " + claim.type());
      f.addIf("claim " + claim.modality(), claim.modality() != CausalClaim.Modality.ASSERTED);
      f.addIf("claim " + claim.polarity(), claim.polarity() == CausalClaim.Polarity.INHIBITS);
    }
    f.add("topic " + topic(text.shareOfMoreTopical(p)));
    if (text.hasTitle()) {
      double title = text.shareOfTitle(p);
      f.add(title == 0 ? "nothing of title" : title < 0.4 ? "some of title" : "most of title");
    }
    f.addWords(p);
    return f.names.stream().distinct().toList();
  }

  private static String length(Profile p) {
    long words = p.tokens().stream().filter(t -> !t.isPunctuation()).count();
    return words < 4
        ? "1-3 words"
        : words < 8
            ? "4-7 words"
            : words < 14 ? "8-13 words" : words < 24 ? "14-23 words" : "24+ words";
  }

  private static String topic(double shareOfMore) {
    return shareOfMore == 0
        ? "first"
        : shareOfMore < 0.1
            ? "high"
            : shareOfMore < 0.3 ? "good" : shareOfMore < 0.6 ? "middle" : "low";
  }

  private void addWords(Profile p) {
    Sentence s = p.unit().sentence();
    List<Token> words = p.tokens().stream().filter(t -> !t.isPunctuation()).toList();
    if (!words.isEmpty()) {
      Token first = words.get(0);
      add("begins" + NAMING + first.lower());
      addIf("refers back", ForceLexicon.bundled().of(List.of(first)).contains(Force.REFERENCE));
      if (words.size() > 1) {
        add("begins" + NAMING + first.lower() + " " + words.get(1).lower());
      }
    }
    add("head" + NAMING + s.token(p.unit().head()).lemma());
    s.child(p.unit().head(), "nsubj", "nsubj:pass")
        .ifPresent(c -> add("subject" + NAMING + s.token(c).lemma()));
    for (Token t : p.tokens()) {
      if (t.tag().equals("MD")) {
        add("modal" + NAMING + t.lemma());
      } else if (t.tag().startsWith("JJ") || t.tag().startsWith("RB") || t.isVerb()) {
        add("word" + NAMING + t.lemma());
      }
    }
  }

  /** Returns where a unit stands; nothing where the order of the units tells nothing. */
  static List<String> placed(Discourse text, Profile p) {
    PartFeatures f = new PartFeatures();
    if (text.isOrdered()) {
      f.addPlaceInParagraph(text, p);
      f.addPlaceInText(text, p);
    }
    return f.names.stream().distinct().toList();
  }

  private void addPlaceInParagraph(Discourse text, Profile p) {
    boolean opens = text.opens(p);
    boolean closes = text.closes(p);
    Optional<Profile> previous = text.previous(p);
    Optional<Profile> next = text.next(p);
    addIf("opens", opens && !closes);
    addIf("closes", closes && !opens);
    addIf("alone", opens && closes);
    addIf("second", !opens && previous.filter(text::opens).isPresent());
    addIf("last but one", !closes && next.filter(text::closes).isPresent());
    addIf("answered", text.isAnswered(p));
    addIf("after question", previous.filter(Profile::isQuestion).isPresent());
    next.filter(q -> !closes).ifPresent(q -> q.senses().forEach(sense -> add("then " + sense)));
    previous.filter(q -> !opens).ifPresent(q -> q.senses().forEach(sense -> add("upon " + sense)));
    addIf("goes on", next.filter(q -> isSameSentence(p, q)).isPresent());
    addIf("continues", previous.filter(q -> isSameSentence(p, q)).isPresent());
  }

  private void addPlaceInText(Discourse text, Profile p) {
    int paragraph = p.paragraph() - text.firstParagraph();
    int fromLast = text.lastParagraph() - p.paragraph();
    List<String> places = new ArrayList<>();
    places.add(paragraph == 0 ? "paragraph 1" : paragraph == 1 ? "paragraph 2" : "");
    places.add(fromLast == 0 ? "paragraph -1" : fromLast == 1 ? "paragraph -2" : "");
    places.add(p.index() == 0 ? "first" : p.index() == text.size() - 1 ? "last" : "");
    places.removeIf(String::isEmpty);
    for (String place : places) {
      add(place);
      add(p.mood() + " " + place);
    }
    add("fifth " + 5 * p.index() / text.size());
    List<Profile> norms = text.norms();
    if (p.norm() != Norm.NONE) {
      addIf("first norm", norms.get(0).equals(p));
      addIf("last norm", norms.get(norms.size() - 1).equals(p));
      add("norm in third " + 3 * p.index() / text.size());
    }
  }

  private static boolean isSameSentence(Profile one, Profile other) {
    return one.unit().sentence().number() == other.unit().sentence().number();
  }

  private void add(String name) {
    names.add(name);
  }

  private void addIf(String name, boolean holds) {
    if (holds) {
      names.add(name);
    }
  }
}
