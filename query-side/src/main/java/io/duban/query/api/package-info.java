/** The reading half of the API: GET requests and their JSON. */
@NullMarked
package io.duban.query.api;

import org.jspecify.annotations.NullMarked;
