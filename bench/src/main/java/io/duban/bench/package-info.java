/** Measures what the product promises: each figure against a limit in the same run, with the product's own classes. */
@NullMarked
package io.duban.bench;

import org.jspecify.annotations.NullMarked;
