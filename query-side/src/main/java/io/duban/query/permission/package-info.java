/** The page that shows who may do and see what 权限一览, made from the rules themselves. */
@NullMarked
package io.duban.query.permission;

import org.jspecify.annotations.NullMarked;
