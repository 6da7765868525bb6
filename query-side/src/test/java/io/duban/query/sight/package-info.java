@NullMarked
package io.duban.query.sight;

import org.jspecify.annotations.NullMarked;
