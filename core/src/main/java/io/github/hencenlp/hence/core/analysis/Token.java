package io.github.hencenlp.hence.core.analysis;

import java.util.Locale;
import java.util.Set;

/**
 * A word of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param word as written, invisible characters left out
 * @param lemma its dictionary form, in lower case
 * @param tag its part of speech in the Penn Treebank's tag set
 * @param begin the offset of its first code unit in the host's text
 * @param end the offset after its last code unit in the host's text
 */
public record Token(int index, String word, String lemma, String tag, int begin, int end) {

  private static final Set<String> SIGNS = Set.of("%", "‰", "&", "+", "=");

  /** Returns the word in lower case. */
  public String lower() {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Tells whether this is a verb form, modal verbs left out. */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Tells whether this is a finite verb, modal verbs with them. */
  public boolean isFinite() {
    return switch (tag) {
      case "VBZ", "VBP", "VBD", "MD" -> true;
      default -> false;
    };
  }

  /** Tells whether this is an adverb of degree or manner: "chiefly". */
  public boolean isDegree() {
    return tag.equals("RB") && lower().endsWith("ly");
  }

  /** Tells whether this is a noun or a pronoun. */
  public boolean isNominal() {
    return tag.startsWith("NN")
        || tag.startsWith("PRP")
        || tag.startsWith("WP")
        || tag.equals("DT");
  }

  /** Tells whether this is punctuation; signs that stand for a word ("%", "$") are none. */
  public boolean isPunctuation() {
    return word.codePoints().noneMatch(Character::isLetterOrDigit)
        && !tag.equals("SYM")
        && !tag.equals("$")
        && !SIGNS.contains(word);
  }
}
