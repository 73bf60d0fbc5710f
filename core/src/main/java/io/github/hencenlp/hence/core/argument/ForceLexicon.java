package io.github.hencenlp.hence.core.argument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.io.Resources;
import io.github.hencenlp.hence.RuleFileException;
import io.github.hencenlp.hence.core.analysis.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lexicon of {@link Force}, {@code force.txt}; the grammar of the file stands at its head. */
final class ForceLexicon {

  private static final String FILE = "force.txt";
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
    static final ForceLexicon BUNDLED = read();

    private static ForceLexicon read() {
      try {
        return parse(
            FILE,
            Resources.toString(
                Resources.getResource(ForceLexicon.class, FILE), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + FILE, e);
      }
    }
  }

  static ForceLexicon parse(String file, String content) {
    ListMultimap<Force, String> words =
        MultimapBuilder.enumKeys(Force.class).arrayListValues().build();
    ListMultimap<Force, String> yes =
        MultimapBuilder.enumKeys(Force.class).arrayListValues().build();
    ListMultimap<Force, String> no =
        MultimapBuilder.enumKeys(Force.class).arrayListValues().build();
    Force force = null;
    int number = 0;
    for (String line : content.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> parts = Splitter.on(Pattern.compile("\\s+")).limit(2).splitToList(line.strip());
      String value = parts.size() > 1 ? parts.get(1) : "";
      if (parts.get(0).equals("force")) {
        force = force(value, file, number, line);
        continue;
      }
      if (force == null) {
        throw new RuleFileException(file, number, 1, "expected \"force NAME\" before this line");
      }
      switch (parts.get(0)) {
        case "note" -> {}
        case "words" -> words.put(force, value);
        case "yes" -> yes.put(force, value);
        case "no" -> no.put(force, value);
        default ->
            throw new RuleFileException(
                file,
                number,
                line.indexOf(parts.get(0)) + 1,
                "expected one of [force, no, note, words, yes] but found \"" + parts.get(0) + "\"");
      }
    }
    return new ForceLexicon(words, yes, no);
  }

  private static Force force(String name, String file, int number, String line) {
    return Arrays.stream(Force.values())
        .filter(f -> f.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new RuleFileException(
                    file,
                    number,
                    line.indexOf(name) + 1,
                    "expected one of "
                        + Arrays.toString(Force.values())
                        + " but found \""
                        + name
                        + "\""));
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
