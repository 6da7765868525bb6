/** Sign for receipt 签收. */
@NullMarked
package io.duban.command.task.sign;

import org.jspecify.annotations.NullMarked;
