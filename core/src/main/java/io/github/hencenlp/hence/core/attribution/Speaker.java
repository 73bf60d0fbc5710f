package io.github.hencenlp.hence.core.attribution;

import io.github.hencenlp.hence.Source.Type;
import io.github.hencenlp.hence.core.analysis.Analysis;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who says something, as known from the mentions so far. Belongs to one {@link Speakers}.
 */
final class Speaker {

  private final String id;
  private Type type;
  private final List<Mention> mentions = new ArrayList<>();
  private final Set<String> nouns = new HashSet<>();
  private List<String> name = List.of();
  private Optional<Boolean> male = Optional.empty();

  Speaker(String id, Type type) {
    this.id = id;
    this.type = type;
  }

  String id() {
    return id;
  }

  Type type() {
    return type;
  }

  void add(Mention mention) {
    mentions.add(mention);
    if (mention.isPronoun()) {
      return;
    }
    nouns.addAll(mention.nouns());
    if (mention.name().size() > name.size()) {
      name = mention.name();
    }
    male = male.or(mention::isMale);
  }

  /** Learns from "he" or "she". */
  void isPerson(boolean isMale) {
    male = Optional.of(isMale);
    type = Type.PERSON;
  }

  /** A bare name may be a person's whether or not anything else says so. */
  boolean mayBePerson() {
    return type == Type.PERSON || type == Type.UNKNOWN && !name.isEmpty();
  }

  boolean mayBe(boolean asked) {
    return male.map(m -> m == asked).orElse(true);
  }

  boolean isMentionedAt(int place) {
    return mentions.stream().anyMatch(m -> m.place() == place);
  }

  int lastPlace() {
    return mentions.get(mentions.size() - 1).place();
  }

  /** Tells whether a mention names this speaker too. */
  boolean isSame(Mention mention) {
    if (mention.isPronoun()) {
      return mentions.get(0).isPronoun()
          && mentions.get(0).headToken().lower().equals(mention.headToken().lower());
    }
    if (!mention.name().isEmpty() && !name.isEmpty()) {
      return sharesName(mention.name()) && agrees(mention);
    }
    if (!sameOwner(mention) || !sameNumber(mention)) {
      return false;
    }
    return mention.name().isEmpty() ? isCalled(mention) : isNamedAtLast(mention);
  }

  /** Tells whether a name is, word for word, the fullest known so far. */
  boolean isNamed(List<String> words) {
    return name.equals(words);
  }

  private boolean isCalled(Mention mention) {
    boolean called =
        nouns.contains(mention.headToken().lemma()) || nouns.contains(mention.headToken().lower());
    boolean sameWords =
        mentions.stream()
            .anyMatch(m -> m.nouns().equals(mention.nouns()) && m.name().equals(mention.name()));
    return called && (mention.isDefinite() || sameWords);
  }

  /** "The minister" of some sentences before may turn out to be "Ann Rowe, the minister". */
  private boolean isNamedAtLast(Mention mention) {
    return agrees(mention)
        && mentions.stream()
            .filter(Mention::isDefinite)
            .anyMatch(m -> mention.isDefinitely(m.headToken().lemma()));
  }

  /**
   * The last word of a person's name is enough; of a body's name, all words of the shorter one, or
   * its initials.
   */
  private boolean sharesName(List<String> other) {
    List<String> shorter = name.size() <= other.size() ? name : other;
    List<String> longer = shorter == name ? other : name;
    boolean surname =
        type == Type.PERSON
            && longer.get(longer.size() - 1).equals(shorter.get(shorter.size() - 1));
    return longer.containsAll(shorter)
        || surname && shorter.size() == 1
        || isAcronym(shorter, longer);
  }

  private static boolean isAcronym(List<String> shorter, List<String> longer) {
    StringBuilder initials = new StringBuilder();
    longer.forEach(w -> initials.append(w.charAt(0)));
    return shorter.size() == 1
        && longer.size() > 1
        && shorter.get(0).replace(".", "").contentEquals(initials);
  }

  private boolean agrees(Mention mention) {
    return mention.isMale().map(this::mayBe).orElse(true);
  }

  /** "Officials" are not "the official". */
  private boolean sameNumber(Mention mention) {
    return mentions.stream()
        .map(Mention::headToken)
        .filter(t -> t.lemma().equals(mention.headToken().lemma()))
        .allMatch(t -> t.tag().endsWith("S") == mention.headToken().tag().endsWith("S"));
  }

  /**
   * "His wife" and "my wife" are two, and so are the governments of two countries; "the minister"
   * and "our minister" may be one.
   */
  private boolean sameOwner(Mention mention) {
    Set<String> owners = mention.owners();
    return owners.isEmpty()
        || mentions.stream()
            .map(Mention::owners)
            .filter(known -> !known.isEmpty())
            .allMatch(
                known ->
                    known.stream().anyMatch(k -> owners.stream().anyMatch(o -> isOneOwner(k, o))));
  }

  /** A country and its adjective mostly begin alike. */
  private static boolean isOneOwner(String one, String other) {
    return one.startsWith(other) || other.startsWith(one);
  }

  /**
   * Returns the fullest name: the longest run of capitalised words in the text that ends with the
   * name's last word.
   */
  String name(Analysis analysis) {
    Mention first =
        mentions.stream().filter(m -> !m.isPronoun()).findFirst().orElse(mentions.get(0));
    if (name.isEmpty() || type != Type.PERSON) {
      return mentions.stream()
          .filter(m -> m.name().size() == name.size() && !m.isPronoun())
          .findFirst()
          .orElse(first)
          .words(analysis.text());
    }
    String last = name.get(name.size() - 1);
    String fullest = last;
    for (Sentence s : analysis.sentences()) {
      for (int i = 0; i < s.size(); i++) {
        if (s.token(i).word().equals(last)) {
          List<Token> run = run(s, i);
          String words = analysis.text().substring(run.get(0).begin(), s.token(i).end());
          fullest = words.length() > fullest.length() && agreesWith(run) ? words : fullest;
        }
      }
    }
    return fullest;
  }

  /** A longer run must hold all the words of the name known so far, or it is somebody else's. */
  private boolean agreesWith(List<Token> run) {
    return run.stream().map(Token::word).toList().containsAll(name);
  }

  private static List<Token> run(Sentence s, int end) {
    int first = end;
    while (first > 0 && isOfName(s, first - 1)) {
      first--;
    }
    return s.tokens().subList(first, end + 1);
  }

  private static boolean isOfName(Sentence s, int index) {
    Token token = s.token(index);
    boolean isHyphen = token.tag().equals("HYPH") && index > 0 && isCapitalised(s.token(index - 1));
    boolean isNamed = token.tag().startsWith("NNP") || SourceWords.TITLES.contains(token.lower());
    return isHyphen || isNamed && isCapitalised(token);
  }

  private static boolean isCapitalised(Token token) {
    return Character.isUpperCase(token.word().codePointAt(0));
  }
}
