/** What the event store promises, each trap that its engine has, and our cure. */
@NullMarked
package io.duban.platform.event;

import org.jspecify.annotations.NullMarked;
