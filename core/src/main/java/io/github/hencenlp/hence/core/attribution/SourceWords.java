package io.github.hencenlp.hence.core.attribution;

import com.google.common.collect.ImmutableSet;
import io.github.hencenlp.hence.core.rule.RuleFile;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words by which sources are told apart, from {@code sources.words}. */
final class SourceWords {

  private static final Map<String, List<String>> LISTS =
      RuleFile.words(SourceWords.class, "sources.words");

  static final Set<String> TITLES = list("titles");
  static final Set<String> PERSONS = list("persons");
  static final Set<String> ORGANIZATIONS = list("organizations");
  static final Set<String> MEDIA = list("media");
  static final Set<String> GROUPS = list("groups");
  static final Set<String> NOBODY = list("nobody");

  private static final Set<String> MALE = list("male");
  private static final Set<String> FEMALE = list("female");
  private static final Set<String> MALE_NAMES = list("male-names");
  private static final Set<String> FEMALE_NAMES = list("female-names");
  private static final Set<String> PERSON_ENDINGS = list("person-endings");

  private SourceWords() {}

  /** Tells whether a noun or title is for one person. */
  static boolean isPerson(String noun) {
    return PERSONS.contains(noun)
        || TITLES.contains(noun)
        || PERSON_ENDINGS.stream().anyMatch(noun::endsWith);
  }

  /** Tells whether a noun, title or first name is a man's. */
  static boolean isMale(String word) {
    return MALE.contains(word)
        || MALE_NAMES.contains(word)
        || word.endsWith("man") && isPerson(word) && !isFemale(word);
  }

  /** Tells whether a noun, title or first name is a woman's. */
  static boolean isFemale(String word) {
    return FEMALE.contains(word) || FEMALE_NAMES.contains(word) || word.endsWith("woman");
  }

  private static Set<String> list(String name) {
    return ImmutableSet.copyOf(LISTS.getOrDefault(name, List.of()));
  }
}
