package io.github.hencenlp.hence.core.causal;

import io.github.hencenlp.hence.core.data.DataFile;
import io.github.hencenlp.hence.core.data.LinearModel;
import io.github.hencenlp.hence.core.data.LinearModels;

/**
 * What was learned about causal claims from annotated text, read once from {@code weights.txt}.
 *
 * @param begins which of the places at which an argument may begin is the right one
 * @param ends which of the places at which an argument may end is the right one
 * @param claim which of the proposals for a signal is right, cut as a reader would cut it, if any
 *     is
 */
public record ClaimModels(LinearModel begins, LinearModel ends, LinearModel claim) {

  private enum Name {
    BEGINS,
    ENDS,
    CLAIM
  }

  /** Models that know nothing: every proposal stays as it is, and is as likely right as none is. */
  public static final ClaimModels NONE =
      new ClaimModels(LinearModel.NONE, LinearModel.NONE, LinearModel.NONE);

  /** Returns the bundled models. */
  public static ClaimModels bundled() {
    return Bundled.MODELS;
  }

  private static ClaimModels read(DataFile file) {
    LinearModels<Name> models = LinearModels.read(file, Name.class);
    return new ClaimModels(models.of(Name.BEGINS), models.of(Name.ENDS), models.of(Name.CLAIM));
  }

  private static final class Bundled {
    static final ClaimModels MODELS = read(DataFile.bundled(ClaimModels.class, "weights.txt"));
  }
}
