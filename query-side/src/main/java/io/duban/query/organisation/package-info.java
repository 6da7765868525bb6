/** The units and leaders that tasks refer to. */
@NullMarked
package io.duban.query.organisation;

import org.jspecify.annotations.NullMarked;
