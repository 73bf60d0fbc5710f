package io.github.hencenlp.hence.examples.evaluation.corpus;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Five folds of the documents of a corpus, the same on every machine and in every run, whatever
 * else the corpus holds. Nothing is trained on the {@linkplain #HELD_OUT held-out} one. Whoever
 * trains asks here, so that training and evaluation never disagree.
 */
public final class Folds {
  /** How many there are; they count from 0. */
  public static final int COUNT = 5;

  /** The fold that nothing is trained on and that figures are measured on. */
  public static final int HELD_OUT = 0;

  private Folds() {}

  /** Returns the fold of a document, which depends on its id alone. */
  public static int of(String documentId) {
    CRC32 hash = new CRC32();
    hash.update(documentId.getBytes(StandardCharsets.UTF_8));
    return (int) (hash.getValue() % COUNT);
  }

  /** Tells whether nothing may be trained on that document. */
  public static boolean isHeldOut(String documentId) {
    return of(documentId) == HELD_OUT;
  }
}
