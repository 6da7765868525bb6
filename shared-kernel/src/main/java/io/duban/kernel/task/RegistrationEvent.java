package io.duban.kernel.task;

/** What has happened on the way to a registered task 立项. */
public sealed interface RegistrationEvent extends TaskEvent
        permits TaskDrafted,
                LedgerEntryCarriedOver,
                DraftRevised,
                RegistrationRequested,
                RegistrationRefused,
                RegistrationApproved,
                TaskLabelled,
                OfficeNamed {}
