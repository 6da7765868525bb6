package io.duban.command.ledger.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The columns that the reader understands, each with its usual name first and then other names in use. */
enum Column {
    SEQUENCE(50, "序号"),
    NUMBER(100, "编号", "督办编号", "事项编号"),
    CATEGORY(100, "类别", "事项类别"),
    SOURCE(200, "来源", "事项来源"),
    SOURCE_NUMBER(200, "来源文号", "文号"),
    TITLE(200, "事项名称", "项目名称", "督办事项", "事项"),
    CONTENT(4000, "具体内容及目标", "具体内容", "主要内容", "工作内容"),
    STANDARD(1000, "完成标准", "销号标准", "办结标准"),
    LEADER(200, "牵头领导", "领办领导", "责任领导"),
    LEAD_UNIT(100, "牵头单位", "主办单位", "承办单位"),
    PERSON(200, "责任人", "具体责任人"),
    CO_UNITS(1000, "协办单位", "配合单位"),
    REGISTERED(50, "立项日期", "立项时间"),
    DISPATCHED(50, "交办日期", "交办时间"),
    LIMIT_TYPE(50, "时限类型"),
    DEADLINE(50, "办理时限", "完成时限", "办结时限"),
    PERCENT(50, "进度%", "进度", "完成进度", "完成比例"),
    PROGRESS(4000, "最新进展", "进展情况", "工作进展"),
    STATE(50, "办理状态", "状态", "办理情况"),
    CLOSED(50, "销号日期", "销号时间", "办结日期"),
    REVIEW(1000, "群众评议", "群众评价");

    /** A header without these cannot be a ledger of ours. */
    static final List<Column> REQUIRED = List.of(TITLE, LEAD_UNIT, REGISTERED, DEADLINE, STATE);

    private static final Pattern DECORATION = Pattern.compile("[*:\"]|\\([^)]*\\)$");
    private static final Map<String, Column> BY_NAME = new HashMap<>();

    static {
        for (Column column : values()) {
            column.names.forEach(name -> BY_NAME.put(Folded.of(name), column));
        }
    }

    final int longest;
    private final List<String> names;

    /** @param longest most characters that a cell of this column may hold */
    Column(int longest, String... names) {
        this.longest = longest;
        this.names = Arrays.asList(names);
    }

    String usualName() {
        return names.getFirst();
    }

    static String undecorated(String header) {
        return DECORATION.matcher(Folded.of(header)).replaceAll("");
    }

    /** The column that a header cell names, whatever its spaces, width, asterisk or unit in brackets. */
    static Optional<Column> named(String header) {
        return Optional.ofNullable(BY_NAME.get(undecorated(header)));
    }
}
