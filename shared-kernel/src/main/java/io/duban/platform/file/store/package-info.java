/** Where the sealed content of files lies: rows of the database, a folder, or an S3-compatible store. */
@NullMarked
package io.duban.platform.file.store;

import org.jspecify.annotations.NullMarked;
