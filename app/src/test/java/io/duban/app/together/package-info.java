/** Several people act on one matter at the same moment. */
@NullMarked
package io.duban.app.together;

import org.jspecify.annotations.NullMarked;
