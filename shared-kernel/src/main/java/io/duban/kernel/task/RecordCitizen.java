package io.duban.kernel.task;

import io.duban.kernel.person.CitizenDetails;
import io.duban.kernel.person.IdNumber;
import io.duban.kernel.person.PersonalCommand;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.rejection.Require;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Record who asks for the matter 登记诉求人. What is said here goes encrypted beside the events (个人信息保护法 Art. 6, 51); the
 * event names a key and which fields are held, nothing else. Only what is needed: each field may be left out, but not all.
 */
public record RecordCitizen(
        TaskId taskId,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String idNumber,
        @Nullable String address)
        implements ExistingTaskCommand, PersonalCommand {
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{5,19}");

    public RecordCitizen {
        taskId = Require.present("taskId", "事项", taskId);
        name = Require.optionalText("name", "姓名", name, 60);
        phone = phone(Require.optionalText("phone", "电话", phone, 20));
        idNumber = idNumber(Require.optionalText("idNumber", "身份证号", idNumber, 18));
        address = Require.optionalText("address", "住址", address, 200);
        if (name == null && phone == null && idNumber == null && address == null) {
            throw invalid("task.citizen-nameless", "name", "请至少填写姓名、电话、身份证号、住址中的一项。");
        }
    }

    public CitizenDetails details() {
        return new CitizenDetails(name, phone, idNumber, address);
    }

    private static @Nullable String phone(@Nullable String phone) {
        if (phone != null && !PHONE.matcher(phone).matches()) {
            throw invalid("task.not-a-phone", "phone", "电话只能由数字、空格和短横组成，如 13800001234 或 0370-1234567，请核对。");
        }
        return phone;
    }

    private static @Nullable String idNumber(@Nullable String number) {
        if (number != null && !IdNumber.isValid(number)) {
            throw invalid("task.not-an-id-number", "idNumber", "身份证号应为18位且校验码正确，请对照证件核对；不确定时可以不填。");
        }
        return number;
    }

    private static InvalidValue invalid(String code, String field, String sentence) {
        return new InvalidValue(new Rejection.Invalid(code, field, sentence));
    }

    /** Logs and failures may print a command: what it holds is not theirs. */
    @Override
    public String toString() {
        return "RecordCitizen[" + taskId + ", " + details().held() + "]";
    }
}
