package io.duban.command.ledger.read;

/** Carries a refusal of the whole file up to the door, where it becomes a value; never leaves the package. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    /** @param what Chinese: what is wrong with the file and what to do */
    Refused(String code, String what) {
        super(what, null, false, false);
        this.code = code;
    }

    LedgerReading.Unreadable about(String fileName) {
        return new LedgerReading.Unreadable(code, "文件“" + fileName + "”" + getMessage());
    }
}
