/** PostgreSQL for both sides: an external server or our own under {@code DUBAN_HOME}, checked, migrated and opened in two roles. */
@NullMarked
package io.duban.platform.database;

import org.jspecify.annotations.NullMarked;
