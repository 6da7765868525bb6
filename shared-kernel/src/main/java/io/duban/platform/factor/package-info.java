/** The second factor 动态口令 at sign-in: time-based codes (RFC 6238) and recovery codes for when the device is lost. */
@NullMarked
package io.duban.platform.factor;

import org.jspecify.annotations.NullMarked;
