package io.github.hencenlp.hence;

import java.util.Objects;

/**
 * Who says or thinks something in the text: one source for all the mentions of the same person or
 * body. Immutable.
 *
 * @param id the id, unique within the document and stable from run to run
 * @param name the fullest name under which the text mentions the source, as it is written there
 * @param type what kind of source it is
 */
public record Source(String id, String name, Type type) {

  /** What kind of source somebody is. */
  public enum Type {
    /** The author of the text, who says so explicitly ("I believe"). */
    AUTHOR,
    /** A person. */
    PERSON,
    /** A body: a government, a company, a party, an institute. */
    ORGANIZATION,
    /** A place that speaks for those in it ("Washington said"). */
    PLACE,
    /** A newspaper, broadcaster, agency, report or survey. */
    MEDIA,
    /** People without a name of their own: "critics", "several officials". */
    GROUP,
    /** None of these could be told. */
    UNKNOWN
  }

  /** Checks that nothing is missing. */
  public Source {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
  }
}
