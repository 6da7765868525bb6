/** The database tried on real servers, and the database that the tests of every module use. */
@NullMarked
package io.duban.platform.database;

import org.jspecify.annotations.NullMarked;
