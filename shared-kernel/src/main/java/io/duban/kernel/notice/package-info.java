/** The monthly ranking notice 月度排名通报, from draft to issue. */
@NullMarked
package io.duban.kernel.notice;

import org.jspecify.annotations.NullMarked;
