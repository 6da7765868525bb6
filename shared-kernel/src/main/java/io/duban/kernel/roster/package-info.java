/** Taking units and people over from a spreadsheet 机构人员表: what may stand in it, and what would become of it. */
@NullMarked
package io.duban.kernel.roster;

import org.jspecify.annotations.NullMarked;
