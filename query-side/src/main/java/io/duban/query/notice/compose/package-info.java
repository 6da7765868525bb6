/** Composes the monthly ranking notice from figures: wording for people to revise, and the document that is printed. */
@NullMarked
package io.duban.query.notice.compose;

import org.jspecify.annotations.NullMarked;
