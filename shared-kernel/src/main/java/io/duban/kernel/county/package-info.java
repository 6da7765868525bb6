/** What a county has decided about its time limits: which profile holds from when, and which days are worked. */
@NullMarked
package io.duban.kernel.county;

import org.jspecify.annotations.NullMarked;
