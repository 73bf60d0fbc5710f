package io.github.hencenlp.hence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What of an argument's words is compared, to tell whether two name the same thing; {@link
 * ArgumentStructure#causalMap()} says how.
 *
 * @param words the plain words; empty where there are none, or only a pronoun
 * @param namedHead a name and the noun that it goes with ("rowe plan"); empty where there is none
 * @param isNarrowed whether a word between these two tells more ("Rowe's second plan")
 */
record Wording(String words, String namedHead, boolean isNarrowed) {

  /** Articles, possessives and demonstratives. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "a", "an", "the", "my", "your", "his", "her", "its", "our", "their", "whose", "this",
          "that", "these", "those");

  private static final Set<String> PRONOUNS =
      Set.of(
          "i", "me", "you", "he", "him", "she", "it", "we", "us", "they", "them", "who", "whom",
          "which", "what", "one", "some", "others", "both", "all");

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern EDGES =
      Pattern.compile("^[\\p{P}\\p{Z}\\s]+|[\\p{P}\\p{Z}\\s&&[^%]]+$");

  /** A name, where it is a possessive perhaps one more word, and a noun. */
  private static final Pattern NAMED_HEAD =
      Pattern.compile("(\\p{Lu}[^' ]*(?: \\p{Lu}[^' ]*)*)(?:'s?( \\S+)?)? (\\p{Ll}\\S*)");

  static Wording of(String text) {
    List<String> words =
        Arrays.stream(SPACE.split(EDGES.matcher(text.replace('’', '\'')).replaceAll("")))
            .filter(word -> !word.isEmpty() && !LEFT_OUT.contains(lower(word)))
            .toList();
    Matcher named = NAMED_HEAD.matcher(String.join(" ", words));
    return named.matches()
        ? new Wording(
            plain(words),
            lower(named.group(1)) + " " + plain(named.group(3)),
            named.group(2) != null)
        : new Wording(plain(words), "", false);
  }

  /** Tells whether the two name the same thing, as far as words tell. */
  boolean isSameAs(Wording other) {
    return !words.isEmpty() && words.equals(other.words)
        || !namedHead.isEmpty()
            && namedHead.equals(other.namedHead)
            && !(isNarrowed && other.isNarrowed);
  }

  /** Tells whether there are no words to compare. */
  boolean isEmpty() {
    return words.isEmpty();
  }

  private static String plain(List<String> words) {
    return words.size() == 1 && isPronoun(words.get(0))
        ? ""
        : words.stream().map(Wording::plain).collect(Collectors.joining(" "));
  }

  /** "It" and "us" are pronouns, "IT" and "US" are names. */
  private static boolean isPronoun(String word) {
    return PRONOUNS.contains(lower(word.substring(0, 1)) + word.substring(1));
  }

  private static String plain(String word) {
    String owner = lower(word).replaceFirst("'s?$", "");
    if (owner.length() > 4 && owner.endsWith("ies")) {
      return owner.substring(0, owner.length() - 3) + "y";
    }
    if (owner.matches(".*(ss|x|ch|sh)es")) {
      return owner.substring(0, owner.length() - 2);
    }
    boolean isPlural = owner.length() > 3 && owner.endsWith("s") && !owner.matches(".*[siu]s");
    return isPlural ? owner.substring(0, owner.length() - 1) : owner;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
