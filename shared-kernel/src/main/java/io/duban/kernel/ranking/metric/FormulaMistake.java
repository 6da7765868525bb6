package io.duban.kernel.ranking.metric;

/** A formula that makes no sense; the message is a Chinese clause, the position counts from 0 within the text. */
public final class FormulaMistake extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int position;

    FormulaMistake(int position, String reason) {
        super(reason);
        this.position = position;
    }

    public int position() {
        return position;
    }
}
