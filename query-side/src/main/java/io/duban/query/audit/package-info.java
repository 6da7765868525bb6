/** The audit log as the audit administrator reads it: found by day, person and act, told in sentences, given out as files. */
@NullMarked
package io.duban.query.audit;

import org.jspecify.annotations.NullMarked;
