/** What Duban does by itself when the time has come: looks at the clocks of tasks, takes due steps of rankings, and sends one digest a day. */
@NullMarked
package io.duban.query.automation;

import org.jspecify.annotations.NullMarked;
