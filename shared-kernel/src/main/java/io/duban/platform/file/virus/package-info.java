/** Asks a virus scanner about each file, where the county runs one. */
@NullMarked
package io.duban.platform.file.virus;

import org.jspecify.annotations.NullMarked;
