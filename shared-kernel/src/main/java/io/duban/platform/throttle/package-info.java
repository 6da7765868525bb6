/** How often anybody may try to sign in, counted in the database for all processes together. */
@NullMarked
package io.duban.platform.throttle;

import org.jspecify.annotations.NullMarked;
