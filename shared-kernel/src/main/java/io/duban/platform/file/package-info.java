/** Files that people hand in: checked, kept in the database under their digest, and given out as attachments only. */
@NullMarked
package io.duban.platform.file;

import org.jspecify.annotations.NullMarked;
