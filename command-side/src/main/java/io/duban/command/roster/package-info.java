/** Take units and people over from a spreadsheet, all of it or nothing 机构人员导入. */
@NullMarked
package io.duban.command.roster;

import org.jspecify.annotations.NullMarked;
