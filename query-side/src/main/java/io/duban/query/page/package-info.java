/** What every page has in common: frame, navigation, point in time, forms, refusals and errors. */
@NullMarked
package io.duban.query.page;

import org.jspecify.annotations.NullMarked;
