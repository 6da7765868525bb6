/** The published description of the API. */
@NullMarked
package io.duban.app.openapi;

import org.jspecify.annotations.NullMarked;
