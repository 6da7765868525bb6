/** Handle a matter in parts 分解. */
@NullMarked
package io.duban.command.task.splitting;

import org.jspecify.annotations.NullMarked;
