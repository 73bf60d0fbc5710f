package io.github.hencenlp.hence;

/**
 * Something that an extractor needs is not on the class path; the message names the artifact to
 * add.
 */
public final class ExtractorUnavailableException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** Creates one with a message that names the artifact to add. */
  public ExtractorUnavailableException(String message) {
    super(message);
  }

  /** Creates one with a message that names the artifact to add, and what made it known. */
  public ExtractorUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
