package io.github.hencenlp.hence.examples.evaluation.corpus;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.Document;
import io.github.hencenlp.hence.Inference;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.Zone;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Op-eds with every layer annotated: {@code NAME.txt} beside {@code NAME.gold.json}, whose spans
 * are lists of {@code [start, end]} pieces in UTF-16 code units.
 */
public final class OpedReader {
  private static final String GOLD = ".gold.json";

  private OpedReader() {}

  /**
   * Reads every op-ed of a folder, which gives the corpus its name.
   *
   * @throws CorpusException if a file cannot be read or understood
   */
  public static List<Oped> read(Path folder) {
    List<Oped> opeds = new ArrayList<>();
    for (Path file : CorpusFiles.ending(folder, GOLD)) {
      String name = CorpusFiles.name(file, GOLD);
      Document document = Document.of(CorpusFiles.text(folder.resolve(name + ".txt"))).withId(name);
      try {
        JsonObject gold = JsonParser.parseString(CorpusFiles.text(file)).getAsJsonObject();
        opeds.add(
            new Oped(
                new Text(
                    folder.getFileName().toString(),
                    document,
                    list(gold, "causal", OpedReader::claim)),
                layers(gold)));
      } catch (JsonParseException
          | IllegalArgumentException
          | IllegalStateException
          | UnsupportedOperationException
          | NullPointerException e) {
        throw new CorpusException(file + " is no gold file: " + e.getMessage(), e);
      }
    }
    return opeds;
  }

  private static Layers layers(JsonObject gold) {
    List<Layers.Conclusion> conclusions =
        list(
            gold,
            "conclusions",
            c -> new Layers.Conclusion(span(c, "span"), string(c, "scope").equals("MAIN")));
    List<Layers.Step> steps = list(gold, "inferences", OpedReader::step);
    return new Layers(
        list(
            gold,
            "zones",
            zone ->
                new Layers.Stretch(Zone.Type.valueOf(string(zone, "type")), span(zone, "span"))),
        list(
            gold,
            "attributions",
            a ->
                new Layers.Ascription(
                    optionalSpan(a, "source"), optionalSpan(a, "cue"), span(a, "content"))),
        statements(conclusions, steps),
        conclusions,
        steps);
  }

  private static Layers.Step step(JsonObject inference) {
    return new Layers.Step(
        elements(inference.getAsJsonArray("premises")).map(OpedReader::span).toList(),
        span(inference, "conclusion"),
        Inference.Type.valueOf(string(inference, "type")));
  }

  private static List<Span> statements(
      List<Layers.Conclusion> conclusions, List<Layers.Step> steps) {
    return Stream.concat(
            conclusions.stream().map(Layers.Conclusion::span),
            steps.stream().flatMap(step -> step.premises().stream()))
        .distinct()
        .sorted()
        .toList();
  }

  private static GoldClaim claim(JsonObject claim) {
    return new GoldClaim(
        span(claim, "cause"),
        span(claim, "effect"),
        optionalSpan(claim, "signal"),
        Optional.of(CausalClaim.Type.valueOf(string(claim, "type"))),
        Optional.of(CausalClaim.Polarity.valueOf(string(claim, "polarity"))),
        Optional.of(CausalClaim.Modality.valueOf(string(claim, "modality"))));
  }

  private static <T> List<T> list(JsonObject gold, String name, Function<JsonObject, T> read) {
    return elements(gold.getAsJsonArray(name)).map(e -> read.apply(e.getAsJsonObject())).toList();
  }

  private static Stream<JsonElement> elements(JsonArray array) {
    return array.asList().stream();
  }

  private static String string(JsonObject object, String name) {
    return object.get(name).getAsString();
  }

  private static Span span(JsonObject object, String name) {
    return span(object.get(name));
  }

  private static Optional<Span> optionalSpan(JsonObject object, String name) {
    JsonElement span = object.get(name);
    return span.isJsonNull() ? Optional.empty() : Optional.of(span(span));
  }

  private static Span span(JsonElement pieces) {
    return Span.covering(
        elements(pieces.getAsJsonArray())
            .map(JsonElement::getAsJsonArray)
            .map(piece -> new Span.Piece(piece.get(0).getAsInt(), piece.get(1).getAsInt()))
            .toList());
  }
}
