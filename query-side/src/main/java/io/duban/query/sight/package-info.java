/** Who sees what, twice: as conditions of the questions, and as row policies of the database behind one door. */
@NullMarked
package io.duban.query.sight;

import org.jspecify.annotations.NullMarked;
