/** Record who asks for a matter, and restrict or destroy what is held of them 诉求人个人信息. */
@NullMarked
package io.duban.command.task.citizen;

import org.jspecify.annotations.NullMarked;
