/** The command line: what a person may ask of the jar, and how it is answered. */
@NullMarked
package io.duban.app.cli;

import org.jspecify.annotations.NullMarked;
