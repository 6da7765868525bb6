package io.duban.kernel.task;

/** Who was given the task 交办, and how it changed hands. */
public sealed interface AssignmentEvent extends TaskEvent
        permits TaskDispatched, TaskSigned, ReturnRequested, ReturnRefused, TaskReassigned, UnitDesignated {}
