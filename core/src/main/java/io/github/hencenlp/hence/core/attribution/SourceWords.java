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
  static final Set<String> MALE = list("male");
  static final Set<String> FEMALE = list("female");
  static final Set<String> PERSONS = list("persons");
  static final Set<String> ORGANIZATIONS = list("organizations");
  static final Set<String> MEDIA = list("media");
  static final Set<String> GROUPS = list("groups");
  static final Set<String> NOBODY = list("nobody");

  private SourceWords() {}

  private static Set<String> list(String name) {
    return ImmutableSet.copyOf(LISTS.getOrDefault(name, List.of()));
  }
}
