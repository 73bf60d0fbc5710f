package io.github.hencenlp.hence.core.rule;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.hencenlp.hence.RuleFileException;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rules, indexed by their trigger words: a sentence is tried against those few alone whose trigger
 * it has. Immutable and safe to share between threads.
 */
public final class RuleSet {

  private final List<Rule> rules;
  private final ImmutableListMultimap<String, Entry> byLemma;
  private final ImmutableListMultimap<String, Entry> byFirstWord;

  /**
   * A pattern of a rule. No record: entries are told apart by identity, since a rule's hash is
   * dear.
   */
  private static final class Entry {
    final Rule rule;
    final Pattern pattern;

    Entry(Rule rule, Pattern pattern) {
      this.rule = rule;
      this.pattern = pattern;
    }
  }

  private RuleSet(List<Rule> rules) {
    ImmutableListMultimap.Builder<String, Entry> lemmas = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, Entry> words = ImmutableListMultimap.builder();
    for (Rule rule : rules) {
      for (Pattern pattern : rule.patterns()) {
        WordTest trigger = pattern.nodes().get(pattern.trigger()).test();
        Entry entry = new Entry(rule, pattern);
        trigger.lemmas().forEach(l -> lemmas.put(l, entry));
        trigger.phrases().keySet().forEach(w -> words.put(w, entry));
      }
    }
    this.rules = List.copyOf(rules);
    this.byLemma = lemmas.build();
    this.byFirstWord = words.build();
  }

  /**
   * Indexes rules.
   *
   * @throws RuleFileException if two have the same id
   */
  public static RuleSet of(Collection<Rule> rules) {
    Set<String> ids = new HashSet<>();
    for (Rule rule : rules) {
      if (!ids.add(rule.id())) {
        throw new RuleFileException(
            rule.place().file(),
            rule.place().line(),
            1,
            "a rule \"" + rule.id() + "\" is there already");
      }
    }
    return new RuleSet(List.copyOf(rules));
  }

  /** Returns the rules, in the order of their files. */
  public List<Rule> rules() {
    return rules;
  }

  /**
   * Returns all matches in a sentence, by trigger from left to right, then in the order of the
   * rules.
   */
  public List<Match> match(Sentence sentence) {
    List<Match> matches = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      for (Entry entry : triggeredBy(token)) {
        matches.addAll(Matcher.match(sentence, entry.rule, entry.pattern, token.index()));
      }
    }
    return matches;
  }

  private Collection<Entry> triggeredBy(Token token) {
    List<Entry> entries = byLemma.get(token.lemma());
    List<Entry> more = byFirstWord.get(token.lower());
    return more.isEmpty()
        ? entries
        : ImmutableSet.<Entry>builder().addAll(entries).addAll(more).build();
  }
}
