package io.duban.command.ledger.read;

import io.duban.kernel.person.CitizenDetails;
import io.duban.kernel.person.PersonalField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a ledger that hold data of citizens. Whatever stands there goes where such data is kept and nowhere else:
 * not into the row as it was, not into a problem's text.
 *
 * @param fields what each of them holds, by its place, 0-based
 */
record PersonalColumns(Map<Integer, PersonalField> fields) {

    /** Stands in the row where a citizen's data stood. */
    static final String KEPT_ELSEWHERE = "（个人信息，已加密单独保存）";

    private static final Map<PersonalField, List<String>> NAMES = Map.of(
            PersonalField.NAME,
                    List.of("诉求人", "来电人", "信访人", "反映人", "投诉人", "举报人", "申请人", "当事人", "群众姓名", "诉求人姓名", "来电人姓名", "信访人姓名"),
            PersonalField.PHONE,
                    List.of("联系电话", "电话", "手机", "手机号", "手机号码", "电话号码", "联系方式", "来电号码", "诉求人电话", "来电人电话", "信访人电话"),
            PersonalField.ID_NUMBER, List.of("身份证", "身份证号", "身份证号码", "公民身份号码", "证件号码", "诉求人身份证号"),
            PersonalField.ADDRESS, List.of("住址", "家庭住址", "家庭地址", "联系地址", "居住地址", "诉求人住址", "来电人住址", "信访人住址"));

    private static final Map<String, PersonalField> BY_NAME = NAMES.entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(name -> Map.entry(Folded.of(name), entry.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    PersonalColumns {
        fields = Map.copyOf(fields);
    }

    /** What a header cell says that its column holds of a citizen. */
    static Optional<PersonalField> named(String header) {
        return Optional.ofNullable(BY_NAME.get(Column.undecorated(header)));
    }

    boolean has(int place) {
        return fields.containsKey(place);
    }

    /** What the row holds of a citizen; two telephone numbers stand one after the other. Null if there is nothing. */
    @Nullable
    CitizenDetails of(IntFunction<String> cells) {
        var said = new TreeMap<PersonalField, String>();
        fields.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(column -> {
            var text = cells.apply(column.getKey()).strip();
            if (!text.isEmpty()) {
                said.merge(column.getValue(), text, (first, second) -> first + "、" + second);
            }
        });
        return said.isEmpty()
                ? null
                : new CitizenDetails(
                        said.get(PersonalField.NAME),
                        said.get(PersonalField.PHONE),
                        said.get(PersonalField.ID_NUMBER),
                        said.get(PersonalField.ADDRESS));
    }
}
