/** Reads uploaded documents, within bounds, for classification marks 密级标志. */
@NullMarked
package io.duban.platform.file.secrecy;

import org.jspecify.annotations.NullMarked;
