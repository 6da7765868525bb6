/** Every address of the pages, asked by everybody: who is let in is what the rules say. */
@NullMarked
package io.duban.query.route;

import org.jspecify.annotations.NullMarked;
