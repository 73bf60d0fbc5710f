package io.github.hencenlp.hence.core.causal;

import static io.github.hencenlp.hence.core.causal.CausalRules.APART;
import static io.github.hencenlp.hence.core.causal.CausalRules.CAUSE;
import static io.github.hencenlp.hence.core.causal.CausalRules.EFFECT;
import static io.github.hencenlp.hence.core.causal.CausalRules.SIGNAL;

import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.Token;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import io.github.hencenlp.hence.core.causal.WordOrder.Reach;
import io.github.hencenlp.hence.core.rule.Match;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Which words a cause or an effect takes up: the whole clause or phrase, without what links it to
 * the rest.
 */
final class Arguments {

  /** So many words are a clause even where the parser finds no subject in them. */
  private static final int CLAUSE_WORDS = 5;

  private Arguments() {}

  /** Returns the words of a role of a match; empty where the match has none. */
  static Optional<TokenSet> of(Match match, String role) {
    if (!role.equals(SIGNAL) && match.rule().settings().containsKey("order")) {
      return byOrder(match, role);
    }
    Sentence s = match.sentence();
    BitSet signal = match.words(SIGNAL);
    if (role.equals(SIGNAL)) {
      return Optional.of(TokenSet.of(s, signal));
    }
    String split = match.rule().setting("split", "");
    if (!split.isEmpty()) {
      return SubordinateClause.after(s, signal, split.equals("phrase"))
          .flatMap(c -> role.equals(CAUSE) ? c.words() : c.rest());
    }
    BitSet others = match.words(APART);
    others.or(match.words(role.equals(CAUSE) ? EFFECT : CAUSE));
    others.or(sameSignalAgain(s, signal));
    // A signal word that nothing hangs on ("no", "so") stands alone; others take their branch with
    // them.
    signal.stream().filter(w -> !s.children(w).isEmpty()).forEach(others::set);
    List<Integer> heads = match.heads(role);
    if (heads.isEmpty() && isAfter(match, role)) {
      return WordOrder.around(s, signal.nextSetBit(0), signal.length() - 1, Reach.NEAR).behind();
    }
    TokenSet words = TokenSet.of(s, new BitSet());
    for (int i = 0; i < heads.size(); i++) {
      Clause clause = new Clause(s, heads.get(i), others);
      if (match.rule().setting("clause", "").equals(role)) {
        clause = clause.whole();
      }
      // What the first node of a role is linked by lies outside; what links a second one to it,
      // inside.
      words = words.with(i == 0 ? clause.words() : clause.wordsWithLink());
    }
    TokenSet found = words.without(signal).without(beforeLink(s, heads, signal));
    boolean parts =
        match.rule().settings().containsKey("opens")
            || isAfter(match, CAUSE)
            || isAfter(match, EFFECT);
    return tidy(parts ? found.without(across(match, role)) : found);
  }

  /** Tells whether the rule says that an argument is the clause behind the signal. */
  private static boolean isAfter(Match match, String role) {
    return match.rule().setting(role, "").equals("after");
  }

  private static Optional<TokenSet> byOrder(Match match, String role) {
    Reach reach = match.rule().setting("reach", Reach.NEAR);
    BitSet signal = match.words(SIGNAL);
    boolean front = match.rule().settings().containsKey("front");
    WordOrder order = WordOrder.of(match.sentence(), signal, front, reach);
    return match.rule().setting("order", "").equals(role) ? order.behind() : order.other();
  }

  /**
   * "A because B and because C": each reason has a claim of its own, and no part in the other's.
   */
  private static BitSet sameSignalAgain(Sentence s, BitSet signal) {
    BitSet heads = new BitSet();
    String lemma = s.token(signal.nextSetBit(0)).lemma();
    s.tokens().stream()
        .map(Token::index)
        .filter(i -> !signal.get(i) && s.isLemma(i, lemma) && s.relation(i).equals("mark"))
        .map(s::head)
        .filter(h -> s.relation(h).equals("advcl") || s.relation(h).equals("conj"))
        .forEach(heads::set);
    return heads;
  }

  /**
   * What stands before the signal that links a phrase or clause qualifies the link, and is no part
   * of what is linked: "in part because of the rain".
   */
  private static BitSet beforeLink(Sentence s, List<Integer> heads, BitSet signal) {
    int first = signal.nextSetBit(0);
    boolean links =
        !heads.isEmpty()
            && heads.get(0) > first
            && !signal.get(heads.get(0))
            && s.head(first) == heads.get(0)
            && (s.relation(first).equals("case") || s.relation(first).equals("mark"));
    BitSet before = new BitSet();
    if (links) {
      before.set(0, first);
    }
    return before;
  }

  /** Where the signal opens the clause of the result, no argument reaches across it. */
  private static BitSet across(Match match, String role) {
    int signal = match.words(SIGNAL).nextSetBit(0);
    BitSet across = new BitSet();
    boolean after = match.heads(role).stream().allMatch(h -> h > signal);
    if (after) {
      across.set(0, signal);
    } else {
      across.set(signal, match.sentence().size());
    }
    return across;
  }

  /** Returns the clause that ends before a word; empty where nothing like a clause stands there. */
  static Optional<TokenSet> clauseBefore(Sentence s, int end) {
    if (end > 0 && Segment.isBreak(s, end - 1)) {
      return clauseBefore(s, end - 1);
    }
    int first = Segment.first(s, end);
    return first == end
        ? Optional.empty()
        : tidy(TokenSet.range(s, first, end - 1)).filter(Arguments::isClause);
  }

  /**
   * Returns the clause that begins after a word; empty where nothing like a clause stands there.
   */
  static Optional<TokenSet> clauseAfter(Sentence s, int start) {
    int last = Segment.last(s, start);
    return last == start
        ? Optional.empty()
        : tidy(TokenSet.range(s, start + 1, last)).filter(Arguments::isClause);
  }

  /** Returns the whole sentence as an argument. */
  static Optional<TokenSet> whole(Sentence s) {
    return tidy(TokenSet.range(s, 0, s.size() - 1));
  }

  static boolean isClause(TokenSet words) {
    Sentence s = words.sentence();
    return words.size() >= CLAUSE_WORDS
        || words.anyMatch(i -> Clause.hasSubject(s, i) || s.token(i).tag().equals("VB"));
  }

  /**
   * Returns the words without punctuation and connectives at their edges; empty where none is left,
   * or adverbs alone, which name nothing: "if not", "if so".
   */
  static Optional<TokenSet> tidy(TokenSet words) {
    TokenSet tidied = words.withoutEdgePunctuation();
    if (tidied.isEmpty()) {
      return Optional.empty();
    }
    for (int length = EdgeWords.atBeginning(tidied);
        length > 0;
        length = EdgeWords.atBeginning(tidied)) {
      BitSet edge = new BitSet();
      edge.set(tidied.first(), tidied.first() + length);
      tidied = tidied.without(edge).withoutEdgePunctuation();
    }
    for (int length = EdgeWords.atEnd(tidied); length > 0; length = EdgeWords.atEnd(tidied)) {
      BitSet edge = new BitSet();
      edge.set(tidied.last() - length + 1, tidied.last() + 1);
      tidied = tidied.without(edge).withoutEdgePunctuation();
    }
    Sentence s = tidied.sentence();
    boolean names = tidied.anyMatch(i -> !s.token(i).tag().startsWith("RB"));
    return names ? Optional.of(tidied) : Optional.empty();
  }
}
