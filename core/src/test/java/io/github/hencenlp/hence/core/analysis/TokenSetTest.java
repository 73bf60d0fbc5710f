package io.github.hencenlp.hence.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenSetTest {

  private static Sentence sentence(String words) {
    String[] each = words.split(" ", -1);
    return Trees.sentence(
        IntStream.range(0, each.length)
            .mapToObj(i -> each[i] + "/" + each[i] + "/" + tag(each[i]) + "/" + i + "/dep")
            .collect(Collectors.joining(" ")));
  }

  private static String tag(String word) {
    return Character.isLetter(word.charAt(0)) ? "NN" : ".";
  }

  private static String words(TokenSet set) {
    return set.members().stream()
        .mapToObj(i -> set.sentence().token(i).word())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ", we left . | we left",
        "( we left ) | we left",
        "“ we left ” | we left",
        "a triangle ( three parties ) | a triangle ( three parties )",
        "( once ) we left . | ( once ) we left",
        "a triangle ( three parties | a triangle ( three parties",
        "they said “ no ” , | they said “ no ”",
        "they said ‘ no ’ , | they said ‘ no ’",
        ") we left ( | we left",
      })
  void marksAtTheEdgesGoUnlessTheirPartnersStay(String before, String after) {
    Sentence s = sentence(before);
    assertThat(words(TokenSet.range(s, 0, s.size() - 1).withoutEdgePunctuation())).isEqualTo(after);
  }

  @Test
  void theSpanIsTheSameHoweverOftenItIsAskedFor() {
    Sentence s = sentence("we left home");
    TokenSet two = TokenSet.range(s, 0, 0).with(TokenSet.range(s, 2, 2));
    assertThat(Stream.generate(two::span).limit(2)).containsOnly(two.span());
    assertThat(two.span().orElseThrow().pieces()).hasSize(2);
    assertThat(TokenSet.range(s, 0, 0).without(two.members()).span()).isEmpty();
  }
}
