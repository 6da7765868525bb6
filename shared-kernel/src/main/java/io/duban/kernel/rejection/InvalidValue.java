package io.duban.kernel.rejection;

/** Thrown by a command's constructor that is given an impossible value; carries the refusal that the sender is shown. */
public final class InvalidValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Rejection.Invalid rejection;

    public InvalidValue(Rejection.Invalid rejection) {
        super(rejection.sentence());
        this.rejection = rejection;
    }

    public Rejection.Invalid rejection() {
        return rejection;
    }
}
