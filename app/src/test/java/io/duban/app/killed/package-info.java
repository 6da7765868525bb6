/** What a killed process leaves, and what the next one makes of it. */
@NullMarked
package io.duban.app.killed;

import org.jspecify.annotations.NullMarked;
