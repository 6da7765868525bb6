/** The pages on which people bind the identity that a province's or city's provider knows them by, and leave it. */
@NullMarked
package io.duban.query.identity;

import org.jspecify.annotations.NullMarked;
