/** Notices, reports and letters 通报、专报、函: what they say, which figures they fix, and their way from draft to issue. */
@NullMarked
package io.duban.kernel.notice;

import org.jspecify.annotations.NullMarked;
