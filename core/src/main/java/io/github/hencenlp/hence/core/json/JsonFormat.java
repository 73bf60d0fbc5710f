package io.github.hencenlp.hence.core.json;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import io.github.hencenlp.hence.ArgumentStructure;
import io.github.hencenlp.hence.Attribution;
import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.Inference;
import io.github.hencenlp.hence.Source;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.Statement;
import io.github.hencenlp.hence.Zone;
import io.github.hencenlp.hence.format.ArgumentFormat;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes an argument structure as JSON, format 1: the records as they are, in the order of their
 * components. A span is a list of {@code [start, end]} pieces; what has no value is {@code null},
 * never left out; confidence is rounded to two decimals. Within format 1 fields may be added, none
 * is renamed or removed. Safe to share between threads.
 */
public final class JsonFormat implements ArgumentFormat {
  private static final int VERSION = 1;

  private static final FormattingStyle INDENTED = FormattingStyle.PRETTY;
  private static final FormattingStyle ON_ONE_LINE =
      FormattingStyle.COMPACT.withSpaceAfterSeparators(true);

  /** Half of a character that takes two code units. No encoding can write it, so it is escaped. */
  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

  /** Creates the format; hosts get it by {@code ArgumentFormat.named("json")}. */
  public JsonFormat() {}

  @Override
  public String name() {
    return "json";
  }

  @Override
  public String extension() {
    return "json";
  }

  @Override
  public void write(ArgumentStructure argument, Appendable out) throws IOException {
    StringWriter json = new StringWriter();
    new Writing(json).write(argument);
    out.append(
            LONE_SURROGATE
                .matcher(json.getBuffer())
                .replaceAll(half -> String.format("\\\\u%04x", (int) half.group().charAt(0))))
        .append('\n');
  }

  /** What is written for one value. */
  private interface Part<T> {
    void write(T value) throws IOException;
  }

  /** The writing of one structure. */
  private static final class Writing {
    private final JsonWriter json;

    Writing(StringWriter out) {
      json = new JsonWriter(out);
      json.setFormattingStyle(INDENTED);
    }

    void write(ArgumentStructure argument) throws IOException {
      json.beginObject();
      json.name("format").value(VERSION);
      json.name("document");
      document(argument);
      list("zones", argument.zones(), this::zone);
      list("sources", argument.sources(), this::source);
      list("attributions", argument.attributions(), this::attribution);
      list("statements", argument.statements(), this::statement);
      list("causalClaims", argument.causalClaims(), this::causalClaim);
      list("inferences", argument.inferences(), this::inference);
      json.endObject();
    }

    private void document(ArgumentStructure argument) throws IOException {
      json.beginObject();
      json.setFormattingStyle(ON_ONE_LINE);
      json.name("id").value(argument.document().id());
      optional("title", argument.title(), json::value);
      json.name("length").value(argument.document().text().length());
      json.endObject();
      json.setFormattingStyle(INDENTED);
    }

    private void zone(Zone zone) throws IOException {
      json.setFormattingStyle(ON_ONE_LINE);
      json.name("type").value(zone.type().name());
      json.name("start").value(zone.start());
      json.name("end").value(zone.end());
    }

    private void source(Source source) throws IOException {
      json.setFormattingStyle(ON_ONE_LINE);
      json.name("id").value(source.id());
      json.name("name").value(source.name());
      json.name("type").value(source.type().name());
    }

    private void attribution(Attribution attribution) throws IOException {
      json.name("id").value(attribution.id());
      optional("source", attribution.source(), this::span);
      optional("cue", attribution.cue(), this::span);
      span("content", attribution.content());
      optional("sourceId", attribution.sourceId(), json::value);
      confidence(attribution.confidence());
      json.name("rule").value(attribution.rule());
    }

    private void statement(Statement statement) throws IOException {
      json.name("id").value(statement.id());
      span("span", statement.span());
      json.name("text").value(statement.text());
      words("roles", statement.roles().stream().map(Enum::name).toList());
      optional("scope", statement.scope().map(Enum::name), json::value);
      optional("evidence", statement.evidence().map(Enum::name), json::value);
      optional("attribution", statement.attribution(), json::value);
      confidence(statement.confidence());
    }

    private void causalClaim(CausalClaim claim) throws IOException {
      json.name("id").value(claim.id());
      words("statements", claim.statements());
      span("cause", claim.cause());
      span("effect", claim.effect());
      optional("signal", claim.signal(), this::span);
      json.name("type").value(claim.type().name());
      json.name("polarity").value(claim.polarity().name());
      json.name("modality").value(claim.modality().name());
      optional("attribution", claim.attribution(), json::value);
      optional("causeAntecedent", claim.causeAntecedent(), this::span);
      optional("effectAntecedent", claim.effectAntecedent(), this::span);
      confidence(claim.confidence());
      json.name("rule").value(claim.rule());
    }

    private void inference(Inference inference) throws IOException {
      json.name("id").value(inference.id());
      words("premises", inference.premises());
      json.name("conclusion").value(inference.conclusion());
      json.name("type").value(inference.type().name());
      optional("scheme", inference.scheme().map(Enum::name), json::value);
      optional("indicator", inference.indicator(), this::span);
      confidence(inference.confidence());
      json.name("rule").value(inference.rule());
    }

    private <T> void list(String name, Collection<T> elements, Part<T> members) throws IOException {
      json.name(name).beginArray();
      for (T element : elements) {
        json.beginObject();
        members.write(element);
        json.endObject();
        json.setFormattingStyle(INDENTED);
      }
      json.endArray();
    }

    private void words(String name, Collection<String> words) throws IOException {
      json.name(name).beginArray();
      json.setFormattingStyle(ON_ONE_LINE);
      for (String word : words) {
        json.value(word);
      }
      json.endArray();
      json.setFormattingStyle(INDENTED);
    }

    private void span(String name, Span span) throws IOException {
      json.name(name);
      span(span);
    }

    private void span(Span span) throws IOException {
      json.beginArray();
      json.setFormattingStyle(ON_ONE_LINE);
      for (Span.Piece piece : span.pieces()) {
        json.beginArray().value(piece.start()).value(piece.end()).endArray();
      }
      json.endArray();
      json.setFormattingStyle(INDENTED);
    }

    private <T> void optional(String name, Optional<T> value, Part<T> part) throws IOException {
      json.name(name);
      if (value.isPresent()) {
        part.write(value.get());
      } else {
        json.nullValue();
      }
    }

    private void confidence(double confidence) throws IOException {
      json.name("confidence").value(Math.round(100 * confidence) / 100.0);
    }
  }
}
