/** How the county counts its time limits, for everybody to read and for those who answer for it to decide. */
@NullMarked
package io.duban.query.limit;

import org.jspecify.annotations.NullMarked;
