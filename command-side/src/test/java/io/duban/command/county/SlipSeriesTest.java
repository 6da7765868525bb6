package io.duban.command.county;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.task.SlipKind;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SlipSeriesTest {

    @Test
    void each_kind_of_slip_has_a_series_of_its_own() {
        var usual = series(Map.of());

        assertThat(usual.code(SlipKind.DISPATCH)).isEqualTo("交办");
        assertThat(usual.code(SlipKind.REMINDER)).isEqualTo("催办");
        assertThat(usual.code(SlipKind.SUPERVISION)).isEqualTo("督办");
    }

    @Test
    void a_county_words_them_for_itself() {
        assertThat(series(Map.of("duban.slips.supervision", "溪督办")).code(SlipKind.SUPERVISION))
                .isEqualTo("溪督办");
    }

    private static SlipSeries series(Map<String, String> configured) {
        return new Binder(new MapConfigurationPropertySource(configured)).bindOrCreate("duban.slips", SlipSeries.class);
    }
}
