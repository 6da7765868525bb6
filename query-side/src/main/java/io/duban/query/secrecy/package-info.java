/** The secrecy officer's desk: what was held back 疑似涉密, and what is to be destroyed by procedure. */
@NullMarked
package io.duban.query.secrecy;

import org.jspecify.annotations.NullMarked;
