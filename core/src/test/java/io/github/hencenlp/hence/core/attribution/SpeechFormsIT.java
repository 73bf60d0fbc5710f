package io.github.hencenlp.hence.core.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hencenlp.hence.Attribution;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.corenlp.TestAnalyzer;
import io.github.hencenlp.hence.core.rule.Example;
import io.github.hencenlp.hence.core.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every form of speech is recognised in its examples, and not in its counterexamples. */
class SpeechFormsIT {

  @TestFactory
  Stream<DynamicTest> everyFormKeepsToItsExamples() {
    return SpeechForms.all().stream()
        .map(form -> DynamicTest.dynamicTest(form.id(), () -> check(form)));
  }

  private static void check(Rule form) {
    for (Example example : form.positives()) {
      Map<String, List<String>> marked = new TreeMap<>();
      example.roles().asMap().forEach((role, words) -> marked.put(role, List.copyOf(words)));
      assertThat(found(form, example.text())).as(example.text()).containsExactly(marked);
    }
    for (Example example : form.negatives()) {
      assertThat(found(form, example.text())).as(example.text()).isEmpty();
    }
  }

  private static List<Map<String, List<String>>> found(Rule form, String text) {
    return AttributionFinder.create(List.of(), false)
        .find(TestAnalyzer.analyze(text), TestAnalyzer.shared())
        .attributions()
        .stream()
        .filter(a -> a.rule().equals(form.id()))
        .map(a -> words(a, text))
        .toList();
  }

  private static Map<String, List<String>> words(Attribution found, String text) {
    Map<String, List<String>> words = new TreeMap<>();
    found.source().ifPresent(span -> words.put("source", pieces(span, text)));
    found.cue().ifPresent(span -> words.put("cue", pieces(span, text)));
    words.put("content", pieces(found.content(), text));
    return words;
  }

  private static List<String> pieces(Span span, String text) {
    return span.pieces().stream().map(p -> text.substring(p.start(), p.end())).toList();
  }
}
