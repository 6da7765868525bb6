/** What every HTTP answer has in common: the correlation id of a request and errors as RFC 9457 problem bodies in Chinese. */
@NullMarked
package io.duban.platform.web;

import org.jspecify.annotations.NullMarked;
