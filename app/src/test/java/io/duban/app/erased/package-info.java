/** What is left of a person whose data was destroyed: nothing, in no file. */
@NullMarked
package io.duban.app.erased;

import org.jspecify.annotations.NullMarked;
