/** Who comes in where, tried at the whole program from outside. */
@NullMarked
package io.duban.app.doors;

import org.jspecify.annotations.NullMarked;
