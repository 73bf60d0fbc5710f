/**
 * The way from a document to its argument structure. {@link
 * io.github.hencenlp.hence.core.PipelineExtractor} walks it; each stage is a package.
 */
@NullMarked
package io.github.hencenlp.hence.core;

import org.jspecify.annotations.NullMarked;
