package io.duban.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ViewTokenTest {

    @Test
    void a_view_that_has_not_begun_covers_nothing() {
        assertThat(ViewToken.read(null)).isEqualTo(ViewToken.NONE);
        assertThat(ViewToken.NONE.covers(0)).isFalse();
        assertThat(ViewToken.NONE.replaying()).isFalse();
    }

    @Test
    void all_up_to_the_index_is_covered_and_nothing_after_it() {
        var token = ViewToken.read("{\"index\":7,\"gaps\":[]}");

        assertThat(token.index()).isEqualTo(7);
        assertThat(token.covers(0)).isTrue();
        assertThat(token.covers(7)).isTrue();
        assertThat(token.covers(8)).isFalse();
    }

    @Test
    void gaps_below_the_index_are_not_covered() {
        var token = ViewToken.read("{\"index\":7,\"gaps\":[3,5]}");

        assertThat(token.gaps()).containsExactly(3L, 5L);
        assertThat(token.covers(3)).isFalse();
        assertThat(token.covers(4)).isTrue();
        assertThat(token.covers(5)).isFalse();
    }

    @Test
    void a_token_without_gaps_has_none() {
        assertThat(ViewToken.read("{\"index\":0}").gaps()).isEmpty();
        assertThat(ViewToken.read("{\"index\":0}").covers(0)).isTrue();
    }

    @Test
    void while_a_view_goes_through_its_events_again_its_present_place_counts() {
        var token = ViewToken.read(
                "{\"tokenAtReset\":{\"index\":90,\"gaps\":[]},\"currentToken\":{\"index\":12,\"gaps\":[4]},\"context\":null}");

        assertThat(token.replaying()).isTrue();
        assertThat(token.index()).isEqualTo(12);
        assertThat(token.covers(4)).isFalse();
        assertThat(token.covers(50)).isFalse();
    }

    @Test
    void positions_beyond_the_range_of_int_are_read() {
        assertThat(ViewToken.read("{\"index\":9000000000}").covers(8_999_999_999L))
                .isTrue();
    }
}
