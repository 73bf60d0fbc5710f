package io.github.hencenlp.hence.core.attribution;

import io.github.hencenlp.hence.core.rule.RuleFile;
import io.github.hencenlp.hence.core.rule.WordLists;
import java.util.Set;

/** Words by which sources are told apart, from {@code sources.words}. */
final class SourceWords {

  private static final WordLists LISTS = RuleFile.words(SourceWords.class, "sources.words");

  static final Set<String> TITLES = LISTS.words("titles");
  static final Set<String> PERSONS = LISTS.words("persons");
  static final Set<String> ORGANIZATIONS = LISTS.words("organizations");
  static final Set<String> MEDIA = LISTS.words("media");
  static final Set<String> GROUPS = LISTS.words("groups");
  static final Set<String> NOBODY = LISTS.words("nobody");

  private static final Set<String> MALE = LISTS.words("male");
  private static final Set<String> FEMALE = LISTS.words("female");
  private static final Set<String> MALE_NAMES = LISTS.words("male-names");
  private static final Set<String> FEMALE_NAMES = LISTS.words("female-names");
  private static final Set<String> PERSON_ENDINGS = LISTS.words("person-endings");

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
}
