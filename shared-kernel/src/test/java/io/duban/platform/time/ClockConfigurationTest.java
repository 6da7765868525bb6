package io.duban.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.id.IdSource;
import java.time.Clock;
import java.time.InstantSource;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** One clock, one source of ids. */
class ClockConfigurationTest {

    @Test
    void days_begin_and_end_where_the_county_is() {
        try (var context = new AnnotationConfigApplicationContext(ClockConfiguration.class)) {
            assertThat(context.getBean(Clock.class).getZone().getId()).isEqualTo("Asia/Shanghai");
            assertThat(context.getBean(InstantSource.class)).isSameAs(context.getBean(Clock.class));
        }
    }

    @Test
    void later_ids_sort_after_earlier_ones() {
        try (var context = new AnnotationConfigApplicationContext(ClockConfiguration.class)) {
            var ids = Stream.generate(context.getBean(IdSource.class)::next)
                    .limit(10_000)
                    .toList();

            assertThat(ids).allMatch(id -> id.version() == 7).doesNotHaveDuplicates();
            assertThat(ids.stream().map(UUID::toString)).isSorted();
        }
    }
}
