/** Where rule sets are read from: YAML of a county, and those that come with the product. */
@NullMarked
package io.duban.platform.ranking.rule;

import org.jspecify.annotations.NullMarked;
