package io.github.hencenlp.hence.core.corenlp;

import edu.stanford.nlp.coref.CorefCoreAnnotations.CorefChainAnnotation;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.coref.data.CorefChain.CorefMention;
import edu.stanford.nlp.coref.data.Dictionaries.MentionType;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import io.github.hencenlp.hence.core.analysis.Analysis;
import io.github.hencenlp.hence.core.analysis.Coreference;
import io.github.hencenlp.hence.core.analysis.Sentence;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;

/**
 * CoreNLP's statistical coreference (Clark and Manning 2015), in a pipeline of its own, since it
 * wants the whole text at once and named entities of every sentence.
 */
final class CoreNlpCoreference {

  /** One of its models; where it is, the others are. */
  static final String MODEL =
      "edu/stanford/nlp/models/coref/statistical/classification_model.ser.gz";

  private final StanfordCoreNLP pipeline;

  private CoreNlpCoreference(StanfordCoreNLP pipeline) {
    this.pipeline = pipeline;
  }

  /** Loads the models. */
  static CoreNlpCoreference load(String tagger, String parser, String entities) {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    properties.setProperty("tokenize.options", "untokenizable=noneKeep");
    properties.setProperty("pos.model", tagger);
    properties.setProperty("depparse.model", parser);
    properties.setProperty("ner.model", entities);
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("coref.algorithm", "statistical");
    properties.setProperty("coref.language", "en");
    properties.setProperty("threads", "1");
    return new CoreNlpCoreference(new StanfordCoreNLP(properties, false));
  }

  /** Finds what the pronouns of a text stand for. */
  Coreference of(Analysis analysis) {
    Annotation annotation = new Annotation(prose(analysis));
    synchronized (pipeline) {
      pipeline.annotate(annotation);
    }
    Map<Integer, Integer> antecedents = new HashMap<>();
    List<CoreMap> sentences = annotation.get(SentencesAnnotation.class);
    for (CorefChain chain : annotation.get(CorefChainAnnotation.class).values()) {
      Integer named = null;
      for (CorefMention mention : chain.getMentionsInTextualOrder()) {
        int place =
            sentences
                .get(mention.sentNum - 1)
                .get(TokensAnnotation.class)
                .get(mention.headIndex - 1)
                .beginPosition();
        if (mention.mentionType != MentionType.PRONOMINAL) {
          named = place;
        } else if (named != null) {
          antecedents.put(place, named);
        }
      }
    }
    return pronoun -> {
      Integer place = antecedents.get(pronoun);
      return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    };
  }

  /** The text with blank lines for all that is not analysed, so that every offset stays. */
  private static String prose(Analysis analysis) {
    char[] prose = new char[analysis.text().length()];
    Arrays.fill(prose, '\n');
    Sentence last = null;
    for (Sentence sentence : analysis.sentences()) {
      boolean goesOn = last != null && last.paragraph() == sentence.paragraph();
      int from = goesOn && last != null ? last.end() : sentence.begin();
      analysis.text().getChars(from, sentence.end(), prose, from);
      last = sentence;
    }
    return new String(prose);
  }
}
