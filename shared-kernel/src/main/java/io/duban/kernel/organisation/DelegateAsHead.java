package io.duban.kernel.organisation;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.rejection.Require;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Let somebody of the same unit decide for its head in a matter for a time 授权.
 *
 * @param deputyAccount under which this person signs in, where it is known
 * @param until the last day; no delegation is without an end
 */
public record DelegateAsHead(
        UnitId unit,
        String name,
        String post,
        @Nullable String deputyAccount,
        String matter,
        LocalDate from,
        LocalDate until)
        implements OrganisationCommand {
    public DelegateAsHead {
        unit = Require.present("unit", "单位", unit);
        name = Require.text("name", "被授权人姓名", name, 30);
        post = Require.text("post", "被授权人职务", post, 60);
        deputyAccount = Require.optionalText("deputyAccount", "登录账号", deputyAccount, 60);
        matter = Require.text("matter", "授权事项", matter, 200);
        from = EffectiveDay.of("from", "开始日期", from);
        until = EffectiveDay.of("until", "截止日期", until);
    }
}
