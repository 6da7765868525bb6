package io.duban.kernel.task;

/** To whom a clue that supervision came upon is handed (督查条例 Art. 23). */
public enum ClueAuthority {
    DISCIPLINE("纪检监察机关"),
    POLICE("公安机关"),
    PROCURATORATE("检察机关"),
    OTHER("其他主管机关");

    private final String label;

    ClueAuthority(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
