/** Who acts: roles, units, leaders and the actor of a command. */
@NullMarked
package io.duban.kernel.people;

import org.jspecify.annotations.NullMarked;
