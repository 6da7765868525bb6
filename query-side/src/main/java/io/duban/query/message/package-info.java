/** The messages 消息 of a person: one digest a day for their unit or for the office. */
@NullMarked
package io.duban.query.message;

import org.jspecify.annotations.NullMarked;
