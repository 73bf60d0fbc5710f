package io.github.hencenlp.hence.core.causal;

import static io.github.hencenlp.hence.core.analysis.Sentence.NONE;

import com.google.common.collect.ImmutableSet;
import io.github.hencenlp.hence.core.analysis.Roles;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.Token;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a proposal looks like, as names that each hold or do not: which rule made it and at which
 * word, what stands around the signal and above it in the tree, for both arguments their shape,
 * their place and their edges, and how sure these are. Nothing of it is about the topic of the text
 * beyond the head words of the arguments.
 */
public final class Features {

  private final Candidate candidate;
  private final Sentence s;
  private final Neighbours near;
  private final String word;
  private final ImmutableSet.Builder<String> names = ImmutableSet.builder();

  private Features(Candidate candidate) {
    this.candidate = candidate;
    this.s = candidate.sentence();
    this.near = new Neighbours(s, new BitSet());
    this.word = lemmas(candidate.signal());
  }

  /**
   * Returns the names of what holds.
   *
   * @param candidate the proposal
   * @param others the other proposals of the same sentence
   */
  public static Set<String> of(Candidate candidate, List<Candidate> others) {
    Features features = new Features(candidate);
    features.names.add("bias");
    features.rule();
    features.surroundings();
    features.governors();
    features.edges();
    Shape cause = features.argument("cause", candidate.cause());
    Shape effect = features.argument("effect", candidate.effect());
    features.together(cause, effect);
    features.company(others);
    return features.names.build();
  }

  private void rule() {
    names.add("rule=" + candidate.rule().id());
    names.add("file=" + candidate.rule().place().file());
    names.add("rule+word=" + candidate.rule().id() + "+" + word);
    names.add("word=" + word);
  }

  private void surroundings() {
    int first = candidate.signal().first();
    int last = candidate.signal().last();
    names.add("signal.tag=" + s.token(first).tag());
    names.add("signal.relation=" + s.relation(first));
    names.add("before.tag=" + near.tag(first - 1));
    names.add("after.tag=" + near.tag(last + 1));
    names.add("before.lemma=" + near.lemma(first - 1));
    names.add("after.lemma=" + near.lemma(last + 1));
    names.add("rule+before.tag=" + candidate.rule().id() + "+" + near.tag(first - 1));
    names.add("rule+after.tag=" + candidate.rule().id() + "+" + near.tag(last + 1));
    withWord("before.tag", near.tag(first - 1));
    withWord("after.tag", near.tag(last + 1));
    withWord("before.lemma", near.lemma(first - 1));
    withWord("after.lemma", near.lemma(last + 1));
    names.add("signal.words=" + Math.min(4, candidate.signal().size()));
    names.add("sentence.words=" + bucket(s.size()));
    if (s.isQuestion()) {
      names.add("sentence.asks");
    }
  }

  /** What the signal hangs on: of "to stay", "stay"; and what that hangs on: of "want to stay". */
  private void governors() {
    int governor = s.head(candidate.signal().first());
    if (governor == NONE) {
      names.add("governor=none");
      return;
    }
    names.add("governor.tag=" + near.tag(governor));
    names.add("governor.lemma=" + near.lemma(governor));
    names.add("governor.relation=" + s.relation(governor));
    withWord("governor.relation", s.relation(governor));
    int grand = s.head(governor);
    if (grand != NONE) {
      names.add("grand.tag=" + near.tag(grand));
      names.add("grand.lemma=" + near.lemma(grand));
      withWord("grand.tag", near.tag(grand));
      withWord("grand.lemma", near.lemma(grand));
    }
  }

  /** How sure it is that the arguments begin and end where they do. */
  private void edges() {
    int tenths = (int) (10 * candidate.confidence());
    for (int t = 1; t <= tenths; t++) {
      names.add("edges.sure>=" + t);
    }
  }

  private void withWord(String name, String value) {
    names.add("word:" + name + "=" + word + "~" + value);
  }

  /** What kind of phrase an argument is. */
  private enum Shape {
    CLAUSE,
    VERB,
    NOUN,
    PRONOUN,
    NAME,
    OTHER
  }

  private Shape argument(String role, TokenSet words) {
    Sentence in = words.sentence();
    int head = words.head();
    Shape shape = shape(in, head);
    String rule = candidate.rule().id() + "+" + role;
    names.add(role + ".shape=" + shape);
    names.add(rule + ".shape=" + shape);
    names.add(role + ".head=" + in.token(head).lemma());
    names.add(role + ".tag=" + in.token(head).tag());
    names.add(role + ".relation=" + in.relation(head));
    names.add(rule + ".relation=" + in.relation(head));
    withWord(role + ".tag", in.token(head).tag());
    withWord(role + ".head", in.token(head).lemma());
    withWord(role + ".relation", in.relation(head));
    names.add(role + ".words=" + bucket(words.size()));
    names.add(role + ".begins=" + edgeBefore(words));
    names.add(role + ".ends=" + edgeAfter(words));
    names.add(role + ".pieces=" + Math.min(3, words.span().orElseThrow().pieces().size()));
    names.add(role + ".first=" + in.token(words.first()).lemma());
    names.add(role + ".first.tag=" + in.token(words.first()).tag());
    if (in.number() == s.number()) {
      boolean before = words.first() < candidate.signal().first();
      names.add(role + (before ? ".before" : ".after"));
      int gap =
          before
              ? candidate.signal().first() - words.last()
              : words.first() - candidate.signal().last();
      names.add(role + ".gap=" + (gap < 0 ? "around" : gap > 4 ? "far" : gap));
      names.add(rule + ".gap=" + (gap < 0 ? "around" : gap > 4 ? "far" : gap));
    } else {
      names.add(role + ".sentence.before");
    }
    if (words.anyMatch(i -> in.token(i).tag().equals("MD"))) {
      names.add(role + ".modal");
    }
    if (words.anyMatch(i -> in.token(i).tag().equals("VBD"))) {
      names.add(role + ".past");
    }
    if (words.anyMatch(i -> in.isLemma(i, "not", "no", "never", "n't"))) {
      names.add(role + ".negated");
    }
    if (words.anyMatch(i -> in.token(i).word().equals(","))) {
      names.add(role + ".comma");
    }
    return shape;
  }

  private void together(Shape cause, Shape effect) {
    String file = candidate.rule().place().file();
    names.add("shapes=" + cause + "+" + effect);
    names.add(file + ".shapes=" + cause + "+" + effect);
    withWord("shapes", cause + "+" + effect);
    names.add("rule.shapes=" + candidate.rule().id() + "+" + cause + "+" + effect);
    int words = candidate.cause().size() + candidate.effect().size();
    names.add("covered=" + Math.min(10, 10 * words / s.size()));
  }

  /**
   * Another rule that says much the same speaks for a proposal; one that wants its signal, against.
   * Of two whose arguments each hold the other's signal, one is cut wrongly; one that lies within
   * the other's argument may well stand beside it.
   */
  private void company(List<Candidate> others) {
    for (Candidate other : others) {
      String rule = other.rule().id();
      if (rule.equals(candidate.rule().id())) {
        continue;
      }
      boolean shares = other.sharesSignalWith(candidate);
      boolean alike = other.saysMuchTheSameAs(candidate);
      if (shares || alike) {
        names.add((alike ? "agrees=" : "rivals=") + rule);
        names.add(alike ? "agrees" : "rivals");
      }
      if (!shares && other.holdsSignalOf(candidate)) {
        String how = other.crosses(candidate) ? "crosses" : "within";
        names.add(how);
        names.add(how + "=" + rule);
        names.add(how + ".file=" + other.rule().place().file());
        withWord(how, other.rule().place().file());
      }
    }
  }

  private static Shape shape(Sentence in, int head) {
    Token token = in.token(head);
    if (Clause.hasSubject(in, head)) {
      return Shape.CLAUSE;
    }
    if (token.isVerb()) {
      return Shape.VERB;
    }
    if (token.tag().startsWith("PRP")
        || token.tag().equals("DT")
        || token.tag().equals("EX")
        || Roles.isRelativePronoun(in, head)) {
      return Shape.PRONOUN;
    }
    if (token.tag().startsWith("NNP")) {
      return Shape.NAME;
    }
    return token.isNominal() ? Shape.NOUN : Shape.OTHER;
  }

  private String edgeBefore(TokenSet words) {
    int before = words.first() - 1;
    return before < 0 ? "start" : edge(words.sentence(), before);
  }

  private String edgeAfter(TokenSet words) {
    int after = words.last() + 1;
    return after == words.sentence().size() ? "end" : edge(words.sentence(), after);
  }

  private String edge(Sentence in, int neighbour) {
    if (in.number() == s.number() && candidate.signal().contains(neighbour)) {
      return "signal";
    }
    return in.token(neighbour).isPunctuation()
        ? in.token(neighbour).word()
        : in.token(neighbour).tag();
  }

  private static String lemmas(TokenSet words) {
    return words.members().stream()
        .mapToObj(i -> words.sentence().token(i).lemma())
        .collect(Collectors.joining("_"));
  }

  private static int bucket(int words) {
    return words <= 3
        ? words
        : words <= 5
            ? 5
            : words <= 8 ? 8 : words <= 12 ? 12 : words <= 20 ? 20 : words <= 35 ? 35 : 99;
  }
}
