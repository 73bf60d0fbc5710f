package io.github.hencenlp.hence.core.attribution;

import static io.github.hencenlp.hence.core.analysis.Sentence.NONE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.Token;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A phrase that names somebody.
 *
 * @param sentence where it stands
 * @param phrase its words
 * @param head its head word
 * @param name the capitalised words of the proper name in it, titles left out; empty where it has
 *     none
 * @param nouns the lemmas of its common nouns and titles
 */
record Mention(Sentence sentence, TokenSet phrase, int head, List<String> name, Set<String> nouns) {

  Mention {
    name = ImmutableList.copyOf(name);
    nouns = ImmutableSet.copyOf(nouns);
  }

  static Mention of(Sentence s, TokenSet phrase) {
    int head = head(s, phrase);
    ImmutableList.Builder<String> name = ImmutableList.builder();
    ImmutableSet.Builder<String> nouns = ImmutableSet.builder();
    boolean named = false;
    BitSet own = own(s, phrase, head);
    for (int i = own.nextSetBit(0); i >= 0; i = own.nextSetBit(i + 1)) {
      Token token = s.token(i);
      boolean isTitle =
          SourceWords.TITLES.contains(token.lower()) || SourceWords.PERSONS.contains(token.lower());
      if (token.tag().startsWith("NNP") && !isTitle) {
        name.add(token.word());
        named = true;
      } else if (token.tag().startsWith("NN")
          && !(named && own.get(i - 1) && s.relation(i).startsWith("nmod"))) {
        nouns.add(token.lemma());
      }
      if (token.tag().startsWith("NNP")) {
        nouns.add(token.lower());
      }
    }
    return new Mention(s, phrase, head, name.build(), nouns.build());
  }

  /** The head, what names it, and its appositions; not what it belongs to and no clause. */
  private static BitSet own(Sentence s, TokenSet phrase, int head) {
    BitSet own = new BitSet();
    own.set(head);
    for (int child : s.children(head).toArray()) {
      String relation = s.relation(child);
      boolean isModifier =
          relation.equals("compound")
              && s.token(head).tag().startsWith("NN")
              && !s.token(head).tag().startsWith("NNP");
      if (!phrase.contains(child)
          || isModifier && !SourceWords.PERSONS.contains(s.token(child).lower())) {
        continue;
      }
      if (relation.equals("compound")
          || relation.equals("flat")
          || relation.equals("appos")
          || relation.equals("dep")) {
        own.or(own(s, phrase, child));
      } else if (relation.equals("nmod")
          && SourceWords.ORGANIZATIONS.contains(s.token(head).lower())
          && s.token(child).tag().startsWith("NNP")) {
        own.or(own(s, phrase, child));
      }
    }
    return own;
  }

  private static int head(Sentence s, TokenSet phrase) {
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      if (phrase.contains(i) && (s.head(i) == NONE || !phrase.contains(s.head(i)))) {
        return i;
      }
    }
    return phrase.first();
  }

  Token headToken() {
    return sentence.token(head);
  }

  boolean isPronoun() {
    return name.isEmpty() && nouns.isEmpty();
  }

  boolean isFirstPerson() {
    return isPronoun()
        && Set.of("i", "me", "my", "myself", "we", "us", "our").contains(headToken().lower());
  }

  boolean isDefinite() {
    return sentence.child(head, "det").stream()
            .anyMatch(
                d ->
                    Set.of("the", "this", "that", "these", "those")
                        .contains(sentence.token(d).lower()))
        || sentence.hasChild(head, "nmod:poss");
  }

  /** Tells whether this calls somebody "the" so-and-so and nothing more, by head or apposition. */
  boolean isDefinitely(String noun) {
    return phrase.members().stream()
        .filter(i -> i == head || sentence.relation(i).equals("appos"))
        .filter(i -> sentence.token(i).lemma().equals(noun) && !sentence.hasChild(i, "nmod"))
        .flatMap(i -> sentence.child(i, "det").stream())
        .anyMatch(d -> sentence.token(d).lower().equals("the"));
  }

  /** Returns the words, in lower case, that tell whose the head is: his, Denmark's, Danish. */
  Set<String> owners() {
    ImmutableSet.Builder<String> owners = ImmutableSet.builder();
    for (int child : sentence.children(head).toArray()) {
      Token token = sentence.token(child);
      boolean isCapitalised = Character.isUpperCase(token.word().codePointAt(0));
      boolean modifies =
          Set.of("amod", "compound").contains(sentence.relation(child))
              && !headToken().tag().startsWith("NNP");
      if (sentence.relation(child).equals("nmod:poss") || modifies && isCapitalised && child > 0) {
        owners.add(token.lower());
      }
    }
    return owners.build();
  }

  boolean isPlural() {
    return headToken().tag().endsWith("S") && headToken().tag().startsWith("NN")
        || sentence.hasChild(head, "conj");
  }

  /**
   * Tells man from woman by title, noun or first name, whichever comes first; empty where none
   * tells.
   */
  Optional<Boolean> isMale() {
    return nouns.stream()
        .filter(n -> !isFamilyName(n))
        .filter(n -> SourceWords.isMale(n) || SourceWords.isFemale(n))
        .findFirst()
        .map(SourceWords::isMale);
  }

  private boolean isFamilyName(String word) {
    return name.size() > 1 && name.get(name.size() - 1).equalsIgnoreCase(word);
  }

  int place() {
    return headToken().begin();
  }

  /** Returns the words up to the first comma or relative clause, as written. */
  String words(String text) {
    int last = phrase.first();
    for (int i = phrase.first(); i <= phrase.last() && phrase.contains(i); i++) {
      if (i > head
          && (sentence.token(i).isPunctuation() && !isWithinWord(i)
              || sentence.token(i).tag().startsWith("W"))) {
        break;
      }
      boolean isOwnEnding = sentence.token(i).tag().equals("POS") && sentence.head(i) == head;
      last = isOwnEnding ? last : i;
    }
    return text.substring(sentence.token(phrase.first()).begin(), sentence.token(last).end());
  }

  private boolean isWithinWord(int index) {
    String tag = sentence.token(index).tag();
    return tag.equals("HYPH") || tag.equals("POS");
  }
}
