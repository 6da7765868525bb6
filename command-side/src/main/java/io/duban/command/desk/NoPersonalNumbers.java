package io.duban.command.desk;

import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.person.PersonalCommand;
import io.duban.kernel.person.PersonalNumber;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.secrecy.TypedText;
import io.duban.kernel.task.CastAppraisal;
import java.util.Optional;

/**
 * Turns back identity and mobile numbers that people type into texts (个人信息保护法 Art. 6): an event is kept for ever, and a
 * citizen who asks to be erased could not be. Where such a number belongs, it is taken and sealed.
 */
final class NoPersonalNumbers {

    private NoPersonalNumbers() {}

    /** Comments of citizens are held to more: see {@code CommentMustNameNobody}. */
    static Optional<CommandAnswer> refusal(Object command, Actor actor) {
        if (actor.role() == Role.SYSTEM
                || command instanceof PersonalCommand
                || command instanceof CastAppraisal
                || !(command instanceof Record typed)) {
            return Optional.empty();
        }
        return TypedText.of(typed)
                .flatMap(text -> PersonalNumber.in(text.text()).map(number -> refused(text, number)).stream())
                .findFirst();
    }

    private static CommandAnswer refused(TypedText text, PersonalNumber number) {
        return new CommandAnswer.Refused(new Rejection.Invalid(
                "personal.number",
                text.field(),
                "这里有%s，没有保存任何内容。群众的姓名、电话、身份证号和住址请用事项页的“登记诉求人”填写，会加密单独保存，可以依法删除；请把号码从这里删去后重新提交。单位联系电话请写固定电话。"
                        .formatted(number.label())));
    }
}
