package io.duban.kernel.organisation;

/** What may be asked of the organisation. */
public sealed interface OrganisationCommand
        permits RegisterUnit,
                RegisterLeader,
                PlaceUnit,
                RecordCodes,
                RenameUnit,
                MergeUnit,
                DissolveUnit,
                AppointHead,
                AppointLiaison,
                JoinGroup,
                ChangeLeaderPost,
                LeaveOffice,
                AssignFields,
                DelegateAsLeader,
                DelegateAsHead,
                EndDelegation {}
