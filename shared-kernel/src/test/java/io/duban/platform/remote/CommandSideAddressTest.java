package io.duban.platform.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.platform.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code duban.command-url} may say. */
class CommandSideAddressTest {

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8081, http://127.0.0.1:8081/",
        "' https://duban.example/ ', https://duban.example/",
        "http://gateway:80/duban, http://gateway:80/duban/"
    })
    void an_address_is_a_folder_in_which_commands_stand(String said, String folder) {
        assertThat(RemoteCommandConfiguration.asFolder(said)).hasToString(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:8081", "localhost:8081", "ftp://host/", "http:/host", "http://ho st/", "/duban"})
    void one_that_leads_nowhere_stops_the_start_with_an_example(String said) {
        assertThatThrownBy(() -> RemoteCommandConfiguration.asFolder(said))
                .isInstanceOf(CannotStart.class)
                .hasMessage("命令侧的地址（duban.command-url）应形如 http://127.0.0.1:8081，现为“" + said + "”。");
    }

    @Test
    void none_at_all_says_how_to_give_one() {
        assertThatThrownBy(() -> RemoteCommandConfiguration.asFolder(" "))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("--duban.command-url");
    }
}
