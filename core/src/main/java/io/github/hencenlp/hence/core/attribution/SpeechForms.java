package io.github.hencenlp.hence.core.attribution;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.hencenlp.hence.core.rule.Rule;
import io.github.hencenlp.hence.core.rule.RuleFile;
import io.github.hencenlp.hence.core.rule.Setting;
import io.github.hencenlp.hence.core.rule.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The forms of speech that the code of this package recognises, from {@code quotation.forms}. */
final class SpeechForms {

  static final Rule CUE_AFTER = form("quotation-cue-after");
  static final Rule CUE_BEFORE = form("quotation-cue-before");
  static final Rule AFTER_COLON = form("quotation-after-colon");
  static final Rule SOURCE_BEFORE = form("quotation-source-before");
  static final Rule IN_PARENTHESES = form("quotation-source-in-parentheses");
  static final Rule BEHIND_DASH = form("quotation-source-behind-dash");
  static final Rule LABEL = form("speaker-label");

  private static final class File {
    static final ImmutableMap<String, Rule> FORMS =
        Maps.uniqueIndex(
            RuleFile.read(
                SpeechForms.class,
                "quotation.forms",
                Vocabulary.ofForms(SayingRules.ROLES, Map.of("confidence", Setting.SHARE))),
            Rule::id);
  }

  private SpeechForms() {}

  /** Returns all forms, in the order of the file. */
  static List<Rule> all() {
    return File.FORMS.values().asList();
  }

  private static Rule form(String id) {
    return Objects.requireNonNull(File.FORMS.get(id), id);
  }
}
