/** Pictures lose what they tell about place, device and person before anything else happens to them; their pixels stay. */
@NullMarked
package io.duban.platform.file.picture;

import org.jspecify.annotations.NullMarked;
