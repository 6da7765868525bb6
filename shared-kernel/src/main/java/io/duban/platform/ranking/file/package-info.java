/** Facts and events from CSV files, rankings as CSV and JSON, and a checker for printed tables. */
@NullMarked
package io.duban.platform.ranking.file;

import org.jspecify.annotations.NullMarked;
