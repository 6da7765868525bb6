-- When it was last verified stands on the auditor's page: found without going through the log.
CREATE INDEX audit_entry_verified ON events.audit_entry (entry_id) WHERE act = 'AUDIT_VERIFIED';
