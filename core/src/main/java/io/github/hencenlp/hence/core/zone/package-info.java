/**
 * Tells the zones of a page apart and cuts its body into paragraphs. No model is needed.
 *
 * <p>The page is cut into {@linkplain io.github.hencenlp.hence.core.zone.Block blocks}. What speaks
 * for each zone is summed up: {@linkplain io.github.hencenlp.hence.core.zone.Cue cues} in the words
 * and {@linkplain io.github.hencenlp.hence.core.zone.Trait traits} of the block, both with weights
 * from resource files. The {@linkplain io.github.hencenlp.hence.core.zone.Decoder best sequence}
 * that a page can have is what {@link io.github.hencenlp.hence.core.zone.Zoner} returns.
 */
@NullMarked
package io.github.hencenlp.hence.core.zone;

import org.jspecify.annotations.NullMarked;
