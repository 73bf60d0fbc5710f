package io.github.hencenlp.hence.examples.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * What the command reads from and writes to.
 *
 * @param in standard input
 * @param out standard output: results, nothing else
 * @param err standard error: what went wrong, and the progress bar
 * @param interactive whether somebody is watching
 * @param colour whether colours are shown and wanted
 */
record Terminal(
    InputStream in, PrintStream out, PrintStream err, boolean interactive, boolean colour) {}
