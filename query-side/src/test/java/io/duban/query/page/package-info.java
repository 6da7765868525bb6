/** The pages as their visitors meet them. */
@NullMarked
package io.duban.query.page;

import org.jspecify.annotations.NullMarked;
