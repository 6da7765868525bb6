/** The ledger: what is known of every supervised task, now and as of any moment. */
@NullMarked
package io.duban.query.task;

import org.jspecify.annotations.NullMarked;
