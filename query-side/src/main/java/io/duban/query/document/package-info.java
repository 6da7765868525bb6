/** What every printed file has in common: clean text, measures of the page, Word files that repeat to the byte, and the font of PDF files. */
@NullMarked
package io.duban.query.document;

import org.jspecify.annotations.NullMarked;
