/** How events become rows: batches in the token's transaction, dead letters, catching up and rebuilding. */
@NullMarked
package io.duban.query.projection;

import org.jspecify.annotations.NullMarked;
