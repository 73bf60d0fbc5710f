package io.github.hencenlp.hence.examples.evaluation.corpus;

import java.io.Serial;

/** Says what is wrong with a file of a corpus, and where. */
public final class CorpusException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** Creates one; the message names the file. */
  public CorpusException(String message) {
    super(message);
  }

  /** Creates one that keeps what came of it; the message names the file. */
  public CorpusException(String message, Throwable cause) {
    super(message, cause);
  }
}
