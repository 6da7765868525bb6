/** No state secret belongs into Duban 保密法: classification marks 密级标志, and where a text bears one. */
@NullMarked
package io.duban.kernel.secrecy;

import org.jspecify.annotations.NullMarked;
