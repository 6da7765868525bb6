/** Sessions of signed-in people: how long they last, and how a person sees and ends their own. */
@NullMarked
package io.duban.platform.session;

import org.jspecify.annotations.NullMarked;
