/** The papers of one task that can be printed and signed 文书: slips, applications and the closing form, as Word and PDF files. */
@NullMarked
package io.duban.query.task.paper;

import org.jspecify.annotations.NullMarked;
