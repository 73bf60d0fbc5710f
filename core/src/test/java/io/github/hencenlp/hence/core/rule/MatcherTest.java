package io.github.hencenlp.hence.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import io.github.hencenlp.hence.core.analysis.Trees;
import io.github.hencenlp.hence.core.data.DataFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MatcherTest {

  private static final Sentence BREAD =
      Trees.sentence(
          "The/the/DT/2/det baker/baker/NN/3/nsubj said/say/VBD/0/root that/that/IN/6/mark bread/bread/NN/6/nsubj rose/rise/VBD/3/ccomp"
              + " because/because/IN/9/case of/of/IN/7/fixed yeast/yeast/NN/6/obl ./././3/punct");

  @Test
  void nodesAreBoundAlongTheEdges() {
    assertThat(matches("match a:say -ccomp-> b, a -nsubj-> c"))
        .containsExactly(Map.of("a", "said", "b", "rose", "c", "baker"));
  }

  @Test
  void anArrowMayPointToTheGovernor() {
    assertThat(matches("match b:rise <-ccomp- a"))
        .containsExactly(Map.of("a", "said", "b", "rose"));
  }

  @Test
  void wordsAndTagsMustBothFit() {
    assertThat(matches("match a:say/NN -ccomp-> b")).isEmpty();
    assertThat(matches("match a:say -ccomp-> b:fall")).isEmpty();
    assertThat(matches("match a:say -ccomp-> b:fall|rise/VB")).hasSize(1);
  }

  @Test
  void wordsMayBeBoundByTheirOrder() {
    assertThat(matches("match a:that -next-> b"))
        .containsExactly(Map.of("a", "that", "b", "bread"));
    assertThat(matches("match a:\"because of\" -next-> b:yeast")).hasSize(1);
    assertThat(matches("match a -next-> b:\"because of\"")).hasSize(1);
    assertThat(matches("match a:bread -later-> b:yeast")).hasSize(1);
    assertThat(matches("match a:yeast -later-> b:bread")).isEmpty();
    assertThat(matches("match a:say -later-> b:yeast\n  not a -later-> c:bread, c -later-> b"))
        .isEmpty();
  }

  @Test
  void anOptionalChainIsBoundWhereItCanBe() {
    assertThat(matches("match a:say -ccomp-> b, ? b -obl-> c, ? b -obj-> d"))
        .containsExactly(Map.of("a", "said", "b", "rose", "c", "yeast"));
  }

  @Test
  void whatMustNotHoldExcludes() {
    assertThat(matches("match a:say -ccomp-> b\n  not a -nsubj-> x:baker")).isEmpty();
    assertThat(matches("match a:say -ccomp-> b\n  not a -nsubj-> x:miller")).hasSize(1);
    assertThat(matches("match a:say -ccomp-> b\n  not b:rise")).isEmpty();
  }

  @Test
  void anExclusionOfANodeThatIsNotBoundExcludesNothing() {
    String lines = "match a:say -ccomp-> b, b -obj-> c\n  match a:say -ccomp-> b\n  not ";
    assertThat(matches(lines + "c")).hasSize(1);
    assertThat(matches(lines + "c:bread")).hasSize(1);
    assertThat(matches(lines + "c -det-> x")).hasSize(1);
    assertThat(matches(lines + "b:rise, c:bread")).hasSize(1);
    assertThat(matches(lines + "b -obl-> x:yeast")).isEmpty();
  }

  @Test
  void aPhraseStandsForAllItsWords() {
    assertThat(matches("match c:\"because of\" <-case- d"))
        .containsExactly(Map.of("c", "because of", "d", "yeast"));
    assertThat(matches("match b:rise -obl-> d, d -case-> c:\"because of\"|because"))
        .extracting(m -> m.get("c"))
        .containsExactly("because of");
  }

  @Test
  void relationsThatAReaderSupplies() {
    Sentence s =
        Trees.sentence(
            "Bread/bread/NN/3/nsubj:pass was/be/VBD/3/aux:pass sold/sell/VBN/0/root by/by/IN/5/case Ann/ann/NNP/3/obl and/and/CC/7/cc eaten/eat/VBN/3/conj");

    assertThat(matches(s, "match a:sell -agent-> b, a -passive-subject-> c"))
        .containsExactly(Map.of("a", "sold", "b", "Ann", "c", "Bread"));
    assertThat(matches(s, "match a:eat -passive-subject-> c"))
        .containsExactly(Map.of("a", "eaten", "c", "Bread"));
    assertThat(matches(s, "match a:sell -subject-> c")).isEmpty();
  }

  private static List<Map<String, String>> matches(String lines) {
    return matches(BREAD, lines);
  }

  private static List<Map<String, String>> matches(Sentence s, String lines) {
    String file = "rule r\n  note n\n  " + lines + "\n  yes y\n  no n\n";
    RuleSet rules =
        RuleSet.of(
            RuleFile.parse(
                new DataFile("x.rules", file), new Vocabulary(Set.of(), Set.of(), Map.of())));
    return rules.match(s).stream()
        .map(
            m ->
                m.nodes().entrySet().stream()
                    .collect(
                        Collectors.toMap(
                            Map.Entry::getKey,
                            e ->
                                words(
                                    s,
                                    e.getValue().lowerEndpoint(),
                                    e.getValue().upperEndpoint()))))
        .toList();
  }

  private static String words(Sentence s, int first, int last) {
    return TokenSet.range(s, first, last).members().stream()
        .mapToObj(i -> s.token(i).word())
        .collect(Collectors.joining(" "));
  }
}
