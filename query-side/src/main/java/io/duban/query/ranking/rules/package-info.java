/** The pages of scoring rules: which hold, which are proposed, each text as it stands, and the forms to propose and decide. */
@NullMarked
package io.duban.query.ranking.rules;

import org.jspecify.annotations.NullMarked;
