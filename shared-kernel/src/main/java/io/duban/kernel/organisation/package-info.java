/** The units and leaders that tasks refer to. */
@NullMarked
package io.duban.kernel.organisation;

import org.jspecify.annotations.NullMarked;
