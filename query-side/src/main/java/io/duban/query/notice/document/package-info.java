/** Turns a finished text into a Word file in the layout of Chinese official documents (GB/T 9704-2012). */
@NullMarked
package io.duban.query.notice.document;

import org.jspecify.annotations.NullMarked;
