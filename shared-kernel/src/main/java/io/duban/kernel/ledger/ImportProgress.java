package io.duban.kernel.ledger;

/**
 * How far an import has come.
 *
 * @param rows rows of the file
 * @param done rows dealt with so far
 * @param finished whether the last row has been dealt with
 * @param running whether a process is working on it now; neither finished nor running means it will go on at the next start
 */
public record ImportProgress(
        ImportId importId,
        String fileName,
        int rows,
        int done,
        int created,
        int present,
        int leftOut,
        boolean finished,
        boolean running) {}
