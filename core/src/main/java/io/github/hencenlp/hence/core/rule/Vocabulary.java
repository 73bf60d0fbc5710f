package io.github.hencenlp.hence.core.rule;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * What the stage that reads a rule file understands.
 *
 * @param roles the roles that an example may mark
 * @param needed the roles that each match line binds outside of optional chains
 * @param substitutes for a needed role the settings that do without it: they tell the stage where
 *     else its words stand
 * @param settings the keys of {@code set} lines with the values they allow
 * @param hasForms whether the file may have forms, which the stage's code recognises
 */
public record Vocabulary(
    Set<String> roles,
    Set<String> needed,
    ImmutableSetMultimap<String, String> substitutes,
    Map<String, Setting> settings,
    boolean hasForms) {

  /** Copies the collections. */
  public Vocabulary {
    roles = Set.copyOf(roles);
    needed = Set.copyOf(needed);
    settings = ImmutableMap.copyOf(settings);
  }

  /** A vocabulary in which no setting stands in for a role. */
  public Vocabulary(Set<String> roles, Set<String> needed, Map<String, Setting> settings) {
    this(roles, needed, ImmutableSetMultimap.of(), settings, false);
  }

  /** A vocabulary of rules alone. */
  public Vocabulary(
      Set<String> roles,
      Set<String> needed,
      ImmutableSetMultimap<String, String> substitutes,
      Map<String, Setting> settings) {
    this(roles, needed, substitutes, settings, false);
  }

  /** Returns a vocabulary of forms with these roles and settings. */
  public static Vocabulary ofForms(Set<String> roles, Map<String, Setting> settings) {
    return new Vocabulary(roles, Set.of(), ImmutableSetMultimap.of(), settings, true);
  }

  /** Tells whether a rule with these settings does not work unless the role is bound. */
  boolean needs(String role, Collection<String> set) {
    return needed.contains(role) && substitutes.get(role).stream().noneMatch(set::contains);
  }
}
