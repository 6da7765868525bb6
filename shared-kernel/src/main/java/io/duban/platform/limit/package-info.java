/** Where time-limit profiles and the official calendar are read from: files that come with the product, or a county's own. */
@NullMarked
package io.duban.platform.limit;

import org.jspecify.annotations.NullMarked;
