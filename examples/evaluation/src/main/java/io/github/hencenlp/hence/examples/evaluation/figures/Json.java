package io.github.hencenlp.hence.examples.evaluation.figures;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.hencenlp.hence.examples.evaluation.score.Calibration;
import io.github.hencenlp.hence.examples.evaluation.score.MacroF1;
import io.github.hencenlp.hence.examples.evaluation.score.Score;
import io.github.hencenlp.hence.examples.evaluation.score.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures for programs. */
public final class Json {
  private static final int DIGITS = 4;

  private Json() {}

  /** Returns the figures as JSON. */
  public static String of(Figures figures) {
    JsonObject root = new JsonObject();
    JsonArray corpora = new JsonArray();
    figures.sections().forEach(section -> corpora.add(section(section)));
    root.add("corpora", corpora);
    JsonObject calibrations = new JsonObject();
    figures.calibrations().forEach((name, value) -> calibrations.add(name, calibration(value)));
    root.add("calibration", calibrations);
    figures.speed().ifPresent(speed -> root.add("time", speed(speed)));
    return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(root) + "\n";
  }

  private static JsonObject section(Section section) {
    JsonObject corpus = new JsonObject();
    corpus.addProperty("corpus", section.corpus());
    corpus.addProperty("part", section.part());
    JsonObject layers = new JsonObject();
    for (Section.Layer layer : section.layers()) {
      JsonObject figures = score(layer.score());
      figures.add("floor", score(layer.floor()));
      layers.add(layer.name(), figures);
    }
    corpus.add("layers", layers);
    JsonObject shares = new JsonObject();
    for (Section.Accuracy accuracy : section.shares()) {
      JsonObject figures = share(accuracy.share());
      figures.add("floor", share(accuracy.floor()));
      shares.add(accuracy.name(), figures);
    }
    corpus.add("shares", shares);
    JsonObject classifications = new JsonObject();
    for (Section.Classification classification : section.classifications()) {
      JsonObject figures = classification(classification.score());
      figures.add("floor", classification(classification.floor()));
      classifications.add(classification.name(), figures);
    }
    corpus.add("classifications", classifications);
    return corpus;
  }

  private static JsonObject score(Score score) {
    JsonObject figures = new JsonObject();
    figures.addProperty("precision", rounded(score.precision()));
    figures.addProperty("recall", rounded(score.recall()));
    figures.addProperty("f1", rounded(score.f1()));
    figures.addProperty("gold", score.gold());
    figures.addProperty("predicted", score.predicted());
    figures.addProperty("matched", score.matched());
    return figures;
  }

  private static JsonObject share(Share share) {
    JsonObject figures = new JsonObject();
    figures.addProperty("share", rounded(share.value()));
    figures.addProperty("right", share.right());
    figures.addProperty("of", share.of());
    return figures;
  }

  private static JsonObject classification(MacroF1 classification) {
    JsonObject figures = new JsonObject();
    figures.addProperty("macroF1", rounded(classification.value()));
    figures.add("first", score(classification.first()));
    figures.add("second", score(classification.second()));
    return figures;
  }

  private static JsonObject calibration(Calibration calibration) {
    JsonObject figures = new JsonObject();
    figures.addProperty("error", rounded(calibration.error()));
    JsonArray bins = new JsonArray();
    for (Calibration.Bin bin : calibration.bins()) {
      JsonObject cell = share(bin.share());
      cell.addProperty("confidence", rounded(bin.confidence()));
      bins.add(cell);
    }
    figures.add("bins", bins);
    return figures;
  }

  private static JsonObject speed(Speed speed) {
    JsonObject figures = new JsonObject();
    figures.addProperty("texts", speed.texts());
    figures.addProperty("characters", speed.characters());
    figures.addProperty("tokens", speed.tokens());
    figures.addProperty("rounds", speed.rounds());
    figures.addProperty("extractionSeconds", rounded(speed.extraction()));
    figures.addProperty("analysisSeconds", rounded(speed.analysis()));
    figures.addProperty("shareOfStages", rounded(speed.stages()));
    return figures;
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP);
  }
}
