package io.github.hencenlp.hence.core.corenlp;

import edu.stanford.nlp.util.logging.LogRecordHandler;
import edu.stanford.nlp.util.logging.Redwood.Record;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import edu.stanford.nlp.util.logging.RedwoodConfiguration.Handlers;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Hands what CoreNLP logs on to {@link System.Logger}. Left alone it prints to standard error while
 * it loads, which a library must not. CoreNLP has one logging configuration a process, so this
 * holds for a host that uses CoreNLP itself, too.
 */
final class CoreNlpLog extends LogRecordHandler {

  private static final Logger LOG = System.getLogger("io.github.hencenlp.hence.corenlp");

  private CoreNlpLog() {}

  /** Puts this in the place of CoreNLP's own handlers. */
  static void install() {
    RedwoodConfiguration.empty()
        .clear()
        .handlers(Handlers.chain(new CoreNlpLog(), Handlers.branch()))
        .apply();
  }

  /** All at one level: what CoreNLP calls a warning is of no use to who reads op-eds. */
  @Override
  public List<Record> handle(Record record) {
    LOG.log(Level.DEBUG, () -> String.valueOf(record.content));
    return EMPTY;
  }
}
