package io.github.hencenlp.hence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How an extractor works. Immutable; {@link #builder()} makes one, {@link #toBuilder()} changes
 * one.
 *
 * @param causalRules the host's own files of causal rules, read after the built-in ones; none by
 *     default
 * @param attributionRules the host's own files of attribution rules, read after the built-in ones;
 *     none by default
 * @param namedEntities whether named entities are recognised, so that sources are told apart as
 *     persons, organisations and places; {@code true} by default. Without it loading is faster and
 *     those sources are {@link Source.Type#UNKNOWN} unless their words tell.
 * @param coreference whether full coreference tells what a source's pronoun stands for, before a
 *     light search of Hence's own; {@code false} by default. It analyses the whole text a second
 *     time with named entities of its own, wants a gigabyte of heap more, and takes some twenty
 *     seconds to load.
 * @param attitudes whether attributions are also given for attitudes and plans whose content is no
 *     proposition: whom or what somebody backs, rejects, speaks of or asks for, what somebody wants
 *     or refuses to do; {@code false} by default. In news these are a fifth of what PolNeAR takes
 *     for an attribution. They add nothing to statements, claims and inferences.
 */
public record ExtractorOptions(
    List<Path> causalRules,
    List<Path> attributionRules,
    boolean namedEntities,
    boolean coreference,
    boolean attitudes) {

  /** Copies the lists. */
  public ExtractorOptions {
    causalRules = List.copyOf(causalRules);
    attributionRules = List.copyOf(attributionRules);
  }

  /** Returns the defaults that each option states. */
  public static ExtractorOptions defaults() {
    return builder().build();
  }

  /** Returns a builder that holds the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that holds these options. */
  public Builder toBuilder() {
    Builder builder =
        new Builder().namedEntities(namedEntities).coreference(coreference).attitudes(attitudes);
    causalRules.forEach(builder::causalRules);
    attributionRules.forEach(builder::attributionRules);
    return builder;
  }

  /** Gathers options. Not safe for use by several threads at once. */
  public static final class Builder {
    private final List<Path> causalRules = new ArrayList<>();
    private final List<Path> attributionRules = new ArrayList<>();
    private boolean namedEntities = true;
    private boolean coreference;
    private boolean attitudes;

    private Builder() {}

    /** Adds a file of causal rules of the host's own. */
    public Builder causalRules(Path file) {
      causalRules.add(Objects.requireNonNull(file, "file"));
      return this;
    }

    /** Adds a file of attribution rules of the host's own. */
    public Builder attributionRules(Path file) {
      attributionRules.add(Objects.requireNonNull(file, "file"));
      return this;
    }

    /** Sets whether named entities are recognised. */
    public Builder namedEntities(boolean recognise) {
      namedEntities = recognise;
      return this;
    }

    /** Sets whether full coreference is used. */
    public Builder coreference(boolean use) {
      coreference = use;
      return this;
    }

    /** Sets whether attitudes and plans are given as attributions too. */
    public Builder attitudes(boolean give) {
      attitudes = give;
      return this;
    }

    /** Returns the options gathered so far. */
    public ExtractorOptions build() {
      return new ExtractorOptions(
          causalRules, attributionRules, namedEntities, coreference, attitudes);
    }
  }
}
