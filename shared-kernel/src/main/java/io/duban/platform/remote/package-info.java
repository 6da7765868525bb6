/** The counter for commands when the command side runs in another process: over HTTP, on behalf of the signed-in person. */
@NullMarked
package io.duban.platform.remote;

import org.jspecify.annotations.NullMarked;
