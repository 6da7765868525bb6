package io.duban.kernel.secrecy;

/**
 * A purge 销毁 that was proposed, as it concerns one task.
 *
 * @param proposedBy the account of who proposed it
 * @param proposer that person's name
 * @param mayBeApproved it is still open, or this very person approved it for another task already
 * @param concernsTask an event of the task speaks of the file, and none of its end
 */
public record PurgeProposal(
        String sha256,
        String fileName,
        String reason,
        String proposedBy,
        String proposer,
        boolean mayBeApproved,
        boolean concernsTask) {}
