/** Document numbers such as 督〔2026〕3号. */
@NullMarked
package io.duban.kernel.number;

import org.jspecify.annotations.NullMarked;
