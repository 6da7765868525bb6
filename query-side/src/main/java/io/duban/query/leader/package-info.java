/** What a leader has in charge or has adopted. */
@NullMarked
package io.duban.query.leader;

import org.jspecify.annotations.NullMarked;
