/** Watches that a test run talks to this machine only; in force for every module that uses this test-jar. */
@NullMarked
package io.duban.platform.loopback;

import org.jspecify.annotations.NullMarked;
