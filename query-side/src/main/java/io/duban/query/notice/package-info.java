/** The monthly ranking notices, from draft to issue. */
@NullMarked
package io.duban.query.notice;

import org.jspecify.annotations.NullMarked;
