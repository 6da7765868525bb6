/** The one message 消息 that a unit or the office gets on a working day instead of many. */
@NullMarked
package io.duban.kernel.digest;

import org.jspecify.annotations.NullMarked;
