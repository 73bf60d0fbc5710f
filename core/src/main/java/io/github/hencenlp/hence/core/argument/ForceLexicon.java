package io.github.hencenlp.hence.core.argument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.hencenlp.hence.core.analysis.Token;
import io.github.hencenlp.hence.core.data.DataFile;
import io.github.hencenlp.hence.core.data.DataFile.Line;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lexicon of {@link Force}, {@code force.txt}; the grammar of the file stands at its head. */
final class ForceLexicon {

  private static final String FILE = "force.txt";
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern WORD = Pattern.compile("\"([^\"]+)\"|(\\S+)");

  private final ImmutableSetMultimap<String, Force> lemmas;
  private final ImmutableListMultimap<String, Phrase> phrases;
  private final ImmutableListMultimap<Force, String> positives;
  private final ImmutableListMultimap<Force, String> negatives;

  private record Phrase(List<String> words, Force force) {}

  private ForceLexicon(
      ListMultimap<Force, String> words,
      ListMultimap<Force, String> positives,
      ListMultimap<Force, String> negatives) {
    ImmutableSetMultimap.Builder<String, Force> byLemma = ImmutableSetMultimap.builder();
    ImmutableListMultimap.Builder<String, Phrase> byFirst = ImmutableListMultimap.builder();
    for (var entry : words.entries()) {
      for (Matcher m = WORD.matcher(entry.getValue()); m.find(); ) {
        if (m.group(1) == null) {
          byLemma.put(m.group(2), entry.getKey());
        } else {
          List<String> phrase = Splitter.on(' ').splitToList(m.group(1));
          byFirst.put(phrase.get(0), new Phrase(phrase, entry.getKey()));
        }
      }
    }
    this.lemmas = byLemma.build();
    this.phrases = byFirst.build();
    this.positives = ImmutableListMultimap.copyOf(positives);
    this.negatives = ImmutableListMultimap.copyOf(negatives);
  }

  /** Returns the bundled lexicon, read once. */
  static ForceLexicon bundled() {
    return Holder.BUNDLED;
  }

  private static final class Holder {
    static final ForceLexicon BUNDLED = parse(DataFile.bundled(ForceLexicon.class, FILE));
  }

  static ForceLexicon parse(DataFile file) {
    ListMultimap<Force, String> words =
        MultimapBuilder.enumKeys(Force.class).arrayListValues().build();
    ListMultimap<Force, String> yes =
        MultimapBuilder.enumKeys(Force.class).arrayListValues().build();
    ListMultimap<Force, String> no =
        MultimapBuilder.enumKeys(Force.class).arrayListValues().build();
    Optional<Force> current = Optional.empty();
    for (Line line : file.lines()) {
      List<String> parts = Splitter.on(BLANKS).limit(2).splitToList(line.text().strip());
      String value = parts.get(parts.size() - 1);
      if (parts.get(0).equals("force")) {
        current = Optional.of(file.constant(line, Force.class, value));
        continue;
      }
      Force force =
          current.orElseThrow(
              () -> file.broken(line, 1, "expected \"force NAME\" before this line"));
      switch (parts.get(0)) {
        case "note" -> {}
        case "words" -> words.put(force, value);
        case "yes" -> yes.put(force, value);
        case "no" -> no.put(force, value);
        default ->
            throw file.broken(
                line,
                line.text().indexOf(parts.get(0)) + 1,
                "expected one of [force, no, note, words, yes] but found \"" + parts.get(0) + "\"");
      }
    }
    return new ForceLexicon(words, yes, no);
  }

  /** Returns what the words of a statement show. */
  Set<Force> of(List<Token> words) {
    Set<Force> found = EnumSet.noneOf(Force.class);
    for (int i = 0; i < words.size(); i++) {
      found.addAll(lemmas.get(words.get(i).lemma()));
      for (Phrase phrase : phrases.get(words.get(i).lower())) {
        if (reads(words, i, phrase.words())) {
          found.add(phrase.force());
        }
      }
    }
    return found;
  }

  /** Tells whether a word alone has a force. */
  boolean has(Token word, Force force) {
    return lemmas.containsEntry(word.lemma(), force);
  }

  /** Tells whether a lemma tells nothing of what a statement is about. */
  boolean isLight(String lemma) {
    return lemmas.containsEntry(lemma, Force.LIGHT);
  }

  private static boolean reads(List<Token> words, int first, List<String> phrase) {
    if (first + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!words.get(first + i).lower().equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns examples that show a force, for the test that runs them. */
  List<String> positives(Force force) {
    return positives.get(force);
  }

  /** Returns examples that do not show a force, for the test that runs them. */
  List<String> negatives(Force force) {
    return negatives.get(force);
  }
}
