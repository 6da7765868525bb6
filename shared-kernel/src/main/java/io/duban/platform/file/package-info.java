/** Files that people hand in: checked, sealed each under its own key, kept under their digest, and given out as attachments only. */
@NullMarked
package io.duban.platform.file;

import org.jspecify.annotations.NullMarked;
