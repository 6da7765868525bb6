/** What people did that is no business fact: signed in, searched, exported, read personal data, changed rights. */
@NullMarked
package io.duban.platform.audit;

import org.jspecify.annotations.NullMarked;
