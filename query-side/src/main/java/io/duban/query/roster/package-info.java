/** Lead an administrator through taking units and people over from a spreadsheet 机构人员导入. */
@NullMarked
package io.duban.query.roster;

import org.jspecify.annotations.NullMarked;
