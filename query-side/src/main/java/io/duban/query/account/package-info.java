/** Pages about accounts: one's own with its password, and those that administrators keep. */
@NullMarked
package io.duban.query.account;

import org.jspecify.annotations.NullMarked;
