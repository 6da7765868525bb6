/** Milestones 倒排工期: proposed and confirmed, met, and moved with approval while every earlier baseline is kept. */
@NullMarked
package io.duban.command.task.milestone;

import org.jspecify.annotations.NullMarked;
