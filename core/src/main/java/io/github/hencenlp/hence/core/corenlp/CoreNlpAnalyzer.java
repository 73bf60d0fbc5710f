package io.github.hencenlp.hence.core.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import io.github.hencenlp.hence.ExtractorUnavailableException;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.analysis.Analysis;
import io.github.hencenlp.hence.core.analysis.Analyzer;
import io.github.hencenlp.hence.core.analysis.Coreference;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * Stanford CoreNLP behind our own records. It is asked for no more than tokens, tags, lemmas and
 * basic dependencies, for three-class named entities one sentence at a time, and for coreference
 * where a host wants it.
 */
public final class CoreNlpAnalyzer implements Analyzer {

  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
  private static final String ENTITIES =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  static {
    CoreNlpLog.install();
  }

  private final StanfordCoreNLP pipeline;
  private final EntityTagger entities;
  private final Optional<CoreNlpCoreference> coreference;

  /** Finds the entity class of each word of a sentence. */
  @FunctionalInterface
  private interface EntityTagger {
    List<Entity> tag(Sentence sentence);
  }

  private CoreNlpAnalyzer(
      StanfordCoreNLP pipeline, EntityTagger entities, Optional<CoreNlpCoreference> coreference) {
    this.pipeline = pipeline;
    this.entities = entities;
    this.coreference = coreference;
  }

  /**
   * Loads the models for an analyzer without coreference, which takes seconds.
   *
   * @param namedEntities whether entities are recognised
   * @throws ExtractorUnavailableException if the models are not on the class path
   */
  public static CoreNlpAnalyzer load(boolean namedEntities) {
    return load(namedEntities, false);
  }

  /**
   * Loads the models, which takes seconds.
   *
   * @param namedEntities whether entities are recognised; without, every word is {@link
   *     Analyzer.Entity#NONE}
   * @param coreference whether pronouns are resolved; without, none stands for anything
   * @throws ExtractorUnavailableException if the models are not on the class path
   */
  public static CoreNlpAnalyzer load(boolean namedEntities, boolean coreference) {
    List<String> models = new ArrayList<>(List.of(TAGGER, PARSER));
    if (namedEntities || coreference) {
      models.add(ENTITIES);
    }
    if (coreference) {
      models.add(CoreNlpCoreference.MODEL);
    }
    for (String model : models) {
      if (StanfordCoreNLP.class.getClassLoader().getResource(model) == null) {
        throw new ExtractorUnavailableException(
            "CoreNLP's English models are not on the class path (no "
                + model
                + "): add edu.stanford.nlp:stanford-corenlp, in the version that hence-core uses, with the"
                + " classifier \"models\"");
      }
    }
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,depparse");
    properties.setProperty("pos.model", TAGGER);
    properties.setProperty("depparse.model", PARSER);
    properties.setProperty("ssplit.newlineIsSentenceBreak", "never");
    properties.setProperty("tokenize.options", "untokenizable=noneKeep");
    // One thread a call: the host decides how many calls run at once.
    properties.setProperty("threads", "1");
    return new CoreNlpAnalyzer(
        new StanfordCoreNLP(properties, false),
        namedEntities ? loadEntities() : CoreNlpAnalyzer::noEntities,
        coreference
            ? Optional.of(CoreNlpCoreference.load(TAGGER, PARSER, ENTITIES))
            : Optional.empty());
  }

  private static EntityTagger loadEntities() {
    CRFClassifier<CoreLabel> classifier;
    try {
      classifier = CRFClassifier.getClassifier(ENTITIES);
    } catch (IOException | ClassNotFoundException e) {
      throw new ExtractorUnavailableException("CoreNLP's model " + ENTITIES + " cannot be read", e);
    }
    return sentence -> {
      List<CoreLabel> labels = sentence.tokens().stream().map(CoreNlpAnalyzer::label).toList();
      return classifier.classifySentence(labels).stream()
          .map(l -> entity(l.get(CoreAnnotations.AnswerAnnotation.class)))
          .toList();
    };
  }

  private static CoreLabel label(Token token) {
    CoreLabel label = new CoreLabel();
    label.setWord(token.word());
    label.setTag(token.tag());
    return label;
  }

  private static Entity entity(String answer) {
    return switch (answer) {
      case "PERSON" -> Entity.PERSON;
      case "ORGANIZATION" -> Entity.ORGANIZATION;
      case "LOCATION" -> Entity.PLACE;
      default -> Entity.NONE;
    };
  }

  private static List<Entity> noEntities(Sentence sentence) {
    return sentence.tokens().stream().map(t -> Entity.NONE).toList();
  }

  @Override
  public Analysis analyze(String text, List<Span.Piece> paragraphs) {
    List<Sentence> sentences = new ArrayList<>();
    for (int p = 0; p < paragraphs.size(); p++) {
      VisibleText visible =
          VisibleText.of(text, paragraphs.get(p).start(), paragraphs.get(p).end());
      Annotation annotation = new Annotation(visible.text());
      pipeline.annotate(annotation);
      for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
        sentences.add(convert(sentence, sentences.size(), p, visible));
      }
    }
    return new Analysis(text, sentences);
  }

  @Override
  public Coreference coreference(Analysis analysis) {
    return coreference.map(c -> c.of(analysis)).orElse(Coreference.NONE);
  }

  @Override
  public List<Entity> entities(Sentence sentence) {
    return entities.tag(sentence);
  }

  private static Sentence convert(
      CoreMap sentence, int number, int paragraph, VisibleText visible) {
    List<Token> tokens = new ArrayList<>();
    for (CoreLabel label : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
      tokens.add(
          new Token(
              tokens.size(),
              label.word(),
              label.lemma().toLowerCase(Locale.ROOT),
              label.tag(),
              visible.begin(label.beginPosition()),
              visible.end(label.endPosition())));
    }
    SemanticGraph graph = sentence.get(BasicDependenciesAnnotation.class);
    int[] heads = new int[tokens.size()];
    Arrays.fill(heads, Sentence.NONE);
    String[] relations = new String[tokens.size()];
    Arrays.fill(relations, "root");
    for (SemanticGraphEdge edge : graph.edgeIterable()) {
      int dependent = edge.getDependent().index() - 1;
      heads[dependent] = edge.getGovernor().index() - 1;
      relations[dependent] = edge.getRelation().toString();
    }
    return new Sentence(number, paragraph, tokens, heads, List.of(relations));
  }
}
